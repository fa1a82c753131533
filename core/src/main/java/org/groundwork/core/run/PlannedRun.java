package org.groundwork.core.run;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;

/**
 * One entry of the run plan.
 *
 * @param at its date and slot
 * @param type what it was understood to be
 * @param confidencePercent how sure the reading is, 0 to 100
 * @param doubtful whether a person should look at it
 * @param minutes how long, if known, 1 or more
 * @param distance how far, if known
 * @param title its own words, may be empty
 * @param source the file and line it came from, or {@code weekly pattern}
 */
public record PlannedRun(
        DaySlot at,
        RunType type,
        int confidencePercent,
        boolean doubtful,
        OptionalInt minutes,
        Optional<Distance> distance,
        String title,
        String source) {

    public PlannedRun {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        if (confidencePercent < 0 || confidencePercent > 100) {
            throw new IllegalArgumentException("confidence " + confidencePercent + " % is not within 0 to 100");
        }
        if (minutes.isPresent() && minutes.getAsInt() < 1) {
            throw new IllegalArgumentException("a run of " + minutes.getAsInt() + " minutes");
        }
    }

    /** This run in {@code slot} of its day. */
    public PlannedRun in(Slot slot) {
        DaySlot place = new DaySlot(at.date(), slot);
        return new PlannedRun(place, type, confidencePercent, doubtful, minutes, distance, title, source);
    }
}
