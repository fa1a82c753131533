package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;

/**
 * One entry of a run plan as its author wrote it, before anyone has said what kind of run it is.
 *
 * @param date its local date
 * @param time when it starts, if the plan says so
 * @param minutes how long, if the plan says so outside the words, 1 or more
 * @param distance how far, if the plan says so outside the words
 * @param title the words, may be empty
 * @param details further words, may be empty
 * @param source the file and line it came from
 */
public record WrittenRun(
        LocalDate date,
        Optional<LocalTime> time,
        OptionalInt minutes,
        Optional<Distance> distance,
        String title,
        String details,
        String source) {

    private static final LocalTime MORNING_END = LocalTime.of(13, 0);

    public WrittenRun {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(distance, "distance");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(source, "source");
    }

    /** An entry without a time of day, known by its words alone. */
    public static WrittenRun ofWords(LocalDate date, String title, String details, String source) {
        return new WrittenRun(date, Optional.empty(), OptionalInt.empty(), Optional.empty(), title, details, source);
    }

    /** The place that its time names, if it has one: the morning ends at 13:00. */
    public Optional<DaySlot> toldPlace() {
        return time.map(clock -> new DaySlot(date, clock.isBefore(MORNING_END) ? Slot.AM : Slot.PM));
    }

    /** Title and details, the details only where they add something. */
    public String words() {
        return details.isBlank() || title.contains(details) ? title : title + "\n" + details;
    }
}
