package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A run of days as a file states it, even where it ends before it starts.
 *
 * @param start the first day
 * @param end the last day, inclusive
 */
public record Days(LocalDate start, LocalDate end) {

    public Days {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /** The number of days; 0 or less where it ends before it starts. */
    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
    }

    /** Those of its days that lie in {@code other}; upside down where none does. */
    public Days within(Days other) {
        return new Days(start.isBefore(other.start) ? other.start : start, end.isAfter(other.end) ? other.end : end);
    }

    /** The number of ISO weeks whose Thursday lies in it, 0 or more. */
    public int weeks() {
        IsoWeek first = IsoWeek.of(start);
        IsoWeek last = IsoWeek.of(end);
        int weeks = first.weeksTo(last) + 1;
        weeks -= first.thursday().isBefore(start) ? 1 : 0;
        weeks -= last.thursday().isAfter(end) ? 1 : 0;
        return Math.max(0, weeks);
    }

    @Override
    public String toString() {
        return start + " to " + end;
    }
}
