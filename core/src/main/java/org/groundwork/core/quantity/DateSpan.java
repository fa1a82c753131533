package org.groundwork.core.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A run of days.
 *
 * @param start the first day
 * @param end the last day, inclusive, not before {@code start}
 */
public record DateSpan(LocalDate start, LocalDate end) {

    public DateSpan {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a span from " + start + " cannot end on " + end);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /** The number of days, 1 or more. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
    }

    public boolean overlaps(DateSpan other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
