package org.groundwork.formats.runplan;

import biweekly.io.TimezoneAssignment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The clocks of a zone. */
interface ZoneClock {

    /** The moment at which they show {@code reading}; the earlier one where they do so twice. */
    Instant instant(LocalDateTime reading);

    /** What they show at {@code instant}. */
    LocalDateTime reading(Instant instant);

    /**
     * The clocks of a zone that the world knows by its name, or else of one that the calendar describes.
     *
     * @param zone the zone that the calendar gives, or null for UTC
     */
    static ZoneClock of(TimezoneAssignment zone) {
        if (zone == null) {
            return new Known(ZoneOffset.UTC);
        }
        String id = zone.getGlobalId();
        if (id == null && zone.getComponent() != null && zone.getComponent().getTimezoneId() != null) {
            id = zone.getComponent().getTimezoneId().getValue();
        }
        try {
            return id == null ? new Described(zone.getTimeZone()) : new Known(ZoneId.of(id));
        } catch (DateTimeException e) {
            return new Described(zone.getTimeZone());
        }
    }

    /** The clocks of a zone with a name. */
    record Known(ZoneId zone) implements ZoneClock {

        @Override
        public Instant instant(LocalDateTime reading) {
            return reading.atZone(zone).toInstant();
        }

        @Override
        public LocalDateTime reading(Instant instant) {
            return LocalDateTime.ofInstant(instant, zone);
        }
    }

    /**
     * The clocks of a zone that a calendar describes. Its offset is asked for by what the clocks show: by the moment
     * it is wrong on days on which clocks are changed.
     */
    record Described(TimeZone zone) implements ZoneClock {

        @Override
        public Instant instant(LocalDateTime reading) {
            return reading.toInstant(offset(reading));
        }

        @Override
        public LocalDateTime reading(Instant instant) {
            LocalDateTime nearly = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return LocalDateTime.ofInstant(
                    instant, offset(nearly.plusSeconds(offset(nearly).getTotalSeconds())));
        }

        private ZoneOffset offset(LocalDateTime reading) {
            int weekday = reading.getDayOfWeek().getValue() % 7 + 1;
            int millis = zone.getOffset(
                    GregorianCalendar.AD,
                    reading.getYear(),
                    reading.getMonthValue() - 1,
                    reading.getDayOfMonth(),
                    weekday,
                    reading.get(ChronoField.MILLI_OF_DAY));
            return ZoneOffset.ofTotalSeconds(millis / 1000);
        }
    }
}
