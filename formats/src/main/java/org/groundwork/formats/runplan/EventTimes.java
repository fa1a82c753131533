package org.groundwork.formats.runplan;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import org.groundwork.core.run.reading.WrittenRun;

/** One event of a calendar, with its times as the runner's clock shows them. */
final class EventTimes {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final int MANY_DAYS = 4;
    private static final int LONGEST_RUN_MINUTES = 600;

    private final VEvent event;
    private final TimezoneInfo zones;
    private final ZoneId local;

    EventTimes(VEvent event, TimezoneInfo zones, ZoneId local) {
        this.event = event;
        this.zones = zones;
        this.local = local;
    }

    VEvent event() {
        return event;
    }

    String title() {
        return text(event.getSummary());
    }

    String uid() {
        return text(event.getUid());
    }

    Optional<ICalDate> start() {
        return Optional.ofNullable(event.getDateStart()).map(property -> property.getValue());
    }

    boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    boolean isAllDay() {
        return start().map(date -> !date.hasTime()).orElse(false);
    }

    /** Whether it is a heading over several days rather than something to do. */
    boolean isWeekSummary() {
        return isAllDay() && length().toDays() >= MANY_DAYS;
    }

    /** The zone its occurrences are counted in; UTC where its times are floating or all day. */
    TimeZone zone() {
        TimezoneAssignment zone = event.getDateStart() == null ? null : zones.getTimezone(event.getDateStart());
        return isLocal() || zone == null ? UTC : zone.getTimeZone();
    }

    /** An instant that belongs to this event, on the runner's clock. */
    LocalDateTime onClock(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), isLocal() ? ZoneOffset.UTC : local);
    }

    /** The moment that an override of this event's series stands for. */
    Optional<LocalDateTime> replaces() {
        return Optional.ofNullable(event.getRecurrenceId())
                .map(property -> property.getValue())
                .map(date -> onClock(date));
    }

    /** The start on the runner's clock, read from the very digits where the time is floating or all day. */
    Optional<LocalDateTime> startOnClock() {
        return start().map(date -> isLocal() && date.getRawComponents() != null ? written(date.getRawComponents()) : onClock(date));
    }

    WrittenRun writtenAt(LocalDateTime start, String source) {
        String description = text(event.getDescription());
        String details = description.equals(title()) ? "" : description;
        return new WrittenRun(
                start.toLocalDate(),
                isAllDay() ? Optional.empty() : Optional.of(start.toLocalTime()),
                minutes(),
                Optional.empty(),
                title(),
                details,
                source);
    }

    private boolean isLocal() {
        return isAllDay() || event.getDateStart() != null && zones.isFloating(event.getDateStart());
    }

    private OptionalInt minutes() {
        long minutes = length().toMinutes();
        return isAllDay() || minutes < 1 || minutes > LONGEST_RUN_MINUTES ? OptionalInt.empty() : OptionalInt.of((int) minutes);
    }

    private Duration length() {
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        if (event.getDateEnd() == null || event.getDateEnd().getValue() == null || start().isEmpty()) {
            return Duration.ZERO;
        }
        return Duration.ofMillis(event.getDateEnd().getValue().getTime() - start().get().getTime());
    }

    private static LocalDateTime written(DateTimeComponents digits) {
        return LocalDateTime.of(
                digits.getYear(), digits.getMonth(), digits.getDate(), digits.getHour(), digits.getMinute(), 0);
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue().strip();
    }
}
