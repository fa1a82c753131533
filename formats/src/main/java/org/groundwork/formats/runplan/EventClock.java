package org.groundwork.formats.runplan;

import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The clock that an event's times are written on, and the runner's. A series goes by the event's clock, so that a run
 * at seven stays at seven when summer time begins.
 */
final class EventClock {

    private final Optional<ZoneClock> zone;
    private final ZoneId runner;

    private EventClock(Optional<ZoneClock> zone, ZoneId runner) {
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
        return new EventClock(Optional.of(ZoneClock.of(zone)), runner);
    }

    /** What this clock shows at {@code date}, which is written on it, or in UTC. */
    LocalDateTime reading(ICalDate date) {
        DateTimeComponents digits = date.getRawComponents();
        boolean inUtc = digits == null || digits.isUtc();
        return inUtc && zone.isPresent() && date.hasTime()
                ? zone.get().reading(date.toInstant())
                : asWritten(date, digits);
    }

    /** What this clock shows when {@code other} shows {@code reading}. */
    LocalDateTime at(LocalDateTime reading, EventClock other) {
        return zone.isEmpty() || other.zone.isEmpty() || zone.equals(other.zone)
                ? reading
                : zone.get().reading(other.zone.get().instant(reading));
    }

    /** What the runner's clock shows when this one shows {@code reading}. */
    LocalDateTime forRunner(LocalDateTime reading) {
        return zone.map(clock -> LocalDateTime.ofInstant(clock.instant(reading), runner))
                .orElse(reading);
    }

    private static LocalDateTime asWritten(ICalDate date, DateTimeComponents digits) {
        return digits == null
                ? LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC)
                : LocalDateTime.of(
                        digits.getYear(), digits.getMonth(), digits.getDate(), digits.getHour(), digits.getMinute());
    }
}
