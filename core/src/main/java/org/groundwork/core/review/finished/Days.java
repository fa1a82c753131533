package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

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

    @Override
    public String toString() {
        return start + " to " + end;
    }
}
