package org.groundwork.formats.runplan;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.parameter.Range;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.run.reading.WrittenRun;

/** One event of a calendar, with its times as the runner's clock shows them. */
final class EventTimes {

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

    /** The clock its times are written on. */
    EventClock clock() {
        return isAllDay() ? EventClock.floating(local) : clock(event.getDateStart());
    }

    private EventClock clock(ICalProperty property) {
        boolean floating = property != null && zones.isFloating(property);
        return floating ? EventClock.floating(local) : EventClock.in(zones.getTimezone(property), local);
    }

    /** Its start on its own clock. */
    Optional<LocalDateTime> start() {
        return startDate().map(clock()::reading);
    }

    /** What its own clock shows at {@code date} of {@code property}, which may be written on another one. */
    LocalDateTime reading(ICalProperty property, ICalDate date) {
        EventClock written = isAllDay() || !date.hasTime() ? clock() : clock(property);
        return clock().at(written.reading(date), written);
    }

    /** The moment of a series, on the runner's clock, that this event stands for; none where no calendar has it. */
    Optional<LocalDateTime> replaces() {
        try {
            return planned();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> planned() {
        return Optional.ofNullable(event.getRecurrenceId())
                .map(property -> property.getValue())
                .map(date -> date.hasTime() ? planned(date) : clock().forRunner(day(date)));
    }

    private LocalDateTime planned(ICalDate date) {
        boolean sloppy = !isAllDay() && event.getDateStart() != null && zones.isFloating(event.getDateStart());
        EventClock clock = sloppy ? clock() : clock(event.getRecurrenceId());
        return clock.forRunner(clock.reading(date));
    }

    /** Whether it also stands for the later moments of its series. */
    boolean replacesAllThatFollow() {
        return event.getRecurrenceId() != null && event.getRecurrenceId().getRange() == Range.THIS_AND_FUTURE;
    }

    /** Whether it has a rule or further dates of its own. */
    boolean isSeries() {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    private LocalDateTime day(ICalDate date) {
        LocalTime time = start().map(LocalDateTime::toLocalTime).orElse(LocalTime.MIDNIGHT);
        return clock().reading(date).toLocalDate().atTime(time);
    }

    private Optional<ICalDate> startDate() {
        return Optional.ofNullable(event.getDateStart()).map(property -> property.getValue());
    }

    boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    boolean isAllDay() {
        return startDate().map(date -> !date.hasTime()).orElse(false);
    }

    /** Whether it is a heading over several days rather than something to do. */
    boolean isWeekSummary() {
        return isAllDay() && length().toDays() >= MANY_DAYS;
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

    private OptionalInt minutes() {
        long minutes = length().toMinutes();
        return isAllDay() || minutes < 1 || minutes > LONGEST_RUN_MINUTES
                ? OptionalInt.empty()
                : OptionalInt.of((int) minutes);
    }

    private Duration length() {
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        if (event.getDateEnd() == null
                || event.getDateEnd().getValue() == null
                || startDate().isEmpty()) {
            return Duration.ZERO;
        }
        return Duration.ofMillis(
                event.getDateEnd().getValue().getTime() - startDate().get().getTime());
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }
}
