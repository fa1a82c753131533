package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.Objects;
import org.groundwork.core.quantity.Distance;

/**
 * A race the runner has entered.
 *
 * @param date its day
 * @param distance more than zero
 * @param priority how much of the season is given to it
 * @param name its name, may be empty
 */
public record Race(LocalDate date, Distance distance, Priority priority, String name) {

    /** A: the season is built to it. B: a short freshening. C: a hard run. */
    public enum Priority {
        A,
        B,
        C
    }

    public Race {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(name, "name");
        if (distance.metres() == 0) {
            throw new IllegalArgumentException("a race of 0 m on " + date);
        }
    }
}
