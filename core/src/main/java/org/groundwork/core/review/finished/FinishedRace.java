package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.Race;

/**
 * A race as a file states it.
 *
 * @param date its day
 * @param distance how far
 * @param priority how much of the season is given to it
 * @param name its name, may be empty
 */
public record FinishedRace(LocalDate date, Distance distance, Race.Priority priority, String name) {

    public FinishedRace {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(distance, "distance");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(name, "name");
    }

    public boolean isA() {
        return priority == Race.Priority.A;
    }

    public boolean isB() {
        return priority == Race.Priority.B;
    }

    /** Whole days from {@code day} to the race; negative after it. */
    public int daysFrom(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, date));
    }

    /** How it is called in a sentence. */
    public String words() {
        return "the " + priority + " race of " + date;
    }
}
