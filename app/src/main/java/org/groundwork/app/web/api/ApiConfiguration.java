package org.groundwork.app.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.MembershipTable;
import org.groundwork.app.store.sql.SqlPlans;
import org.groundwork.app.usecase.AthletePlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every controller of the API, and what they work with. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    @Bean
    Health health(Database database) {
        return new Health(database);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Access access(Database database) {
        return new MembershipTable(database);
    }

    @Bean
    ServedPlans servedPlans(Database database, Clock clock) {
        return new SqlPlans(database, clock);
    }

    @Bean
    AthletePlans athletePlans(ServedPlans plans, Clock clock) {
        return new AthletePlans(plans, ZoneOffset.UTC, zone -> LocalDate.now(clock.withZone(zone)));
    }

    @Bean
    AthletesController athletes(ServedPlans athletes, AthletePlans plans) {
        return new AthletesController(athletes, plans);
    }

    @Bean
    PlanController plans(AthletePlans plans) {
        return new PlanController(plans);
    }

    @Bean
    ChangesController changes(AthletePlans plans) {
        return new ChangesController(plans);
    }

    @Bean
    WebMvcConfigurer accessChecks(Access access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessCheck(access));
            }
        };
    }
}
