package org.groundwork.app.boot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Gives the server the time that the tests live in. Found by Spring's own means. */
public final class GivenTime implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static volatile Instant now = Instant.EPOCH;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("givenTime", Clock.class, Given::new, clock -> clock.setPrimary(true));
    }

    static void set(Instant instant) {
        now = instant;
    }

    private static final class Given extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
