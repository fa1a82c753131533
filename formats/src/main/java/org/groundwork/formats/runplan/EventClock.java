package org.groundwork.formats.runplan;

import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The clock that an event's times are written on, and the runner's. A series goes by the event's clock, so that a run
 * at seven stays at seven when summer time begins.
 */
final class EventClock {

    private final Optional<TimeZone> zone;
    private final ZoneId runner;

    private EventClock(Optional<TimeZone> zone, ZoneId runner) {
        this.zone = zone;
        this.runner = runner;
    }

    /** A clock that is the runner's wherever that is: for floating times and whole days. */
    static EventClock floating(ZoneId runner) {
        return new EventClock(Optional.empty(), runner);
    }

    /**
     * The clock of a zone.
     *
     * @param zone the zone that the calendar gives, or null for UTC
     */
    static EventClock in(TimezoneAssignment zone, ZoneId runner) {
        return new EventClock(Optional.of(zone == null ? TimeZone.getTimeZone("UTC") : known(zone)), runner);
    }

    /** What this clock shows at {@code date}. */
    LocalDateTime reading(ICalDate date) {
        DateTimeComponents digits = date.getRawComponents();
        boolean written = digits != null && (zone.isEmpty() || !date.hasTime());
        return written ? asWritten(digits) : atInstant(date.toInstant());
    }

    /** What this clock shows at {@code end}, the last moment of a rule, which is on this clock unless it is in UTC. */
    LocalDateTime readingOfEnd(ICalDate end) {
        DateTimeComponents digits = end.getRawComponents();
        return digits != null && !digits.isUtc() ? asWritten(digits) : reading(end);
    }

    /** What the runner's clock shows when this one shows {@code reading}. */
    LocalDateTime forRunner(LocalDateTime reading) {
        return zone.map(tz -> LocalDateTime.ofInstant(instant(reading, tz), runner))
                .orElse(reading);
    }

    private LocalDateTime atInstant(Instant instant) {
        int offset = zone.map(tz -> tz.getOffset(instant.toEpochMilli())).orElse(0);
        return LocalDateTime.ofInstant(instant.plusMillis(offset), ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime reading, TimeZone tz) {
        long written = reading.toInstant(ZoneOffset.UTC).toEpochMilli();
        long guess = written - tz.getOffset(written);
        return Instant.ofEpochMilli(written - tz.getOffset(guess));
    }

    private static LocalDateTime asWritten(DateTimeComponents digits) {
        return LocalDateTime.of(
                digits.getYear(), digits.getMonth(), digits.getDate(), digits.getHour(), digits.getMinute());
    }

    private static TimeZone known(TimezoneAssignment zone) {
        String id = zone.getGlobalId();
        if (id == null && zone.getComponent() != null && zone.getComponent().getTimezoneId() != null) {
            id = zone.getComponent().getTimezoneId().getValue();
        }
        try {
            return id == null ? zone.getTimeZone() : TimeZone.getTimeZone(ZoneId.of(id));
        } catch (DateTimeException e) {
            return zone.getTimeZone();
        }
    }
}
