package org.groundwork.core.athlete;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.quantity.Load;

/**
 * A set the athlete has done, from which loads are reckoned.
 *
 * @param exercise the exercise's id in the catalogue
 * @param load what was lifted, more than zero
 * @param reps how often, 1 to 30
 * @param rir reps left in reserve, 0 to 10
 * @param date when, if known
 */
public record LiftRecord(String exercise, Load load, int reps, int rir, Optional<LocalDate> date) {

    public LiftRecord {
        Objects.requireNonNull(exercise, "exercise");
        if (load.grams() == 0) {
            throw new IllegalArgumentException("a lift of 0 kg in " + exercise);
        }
        if (reps < 1 || reps > 30) {
            throw new IllegalArgumentException(reps + " reps are not within 1 to 30");
        }
        if (rir < 0 || rir > 10) {
            throw new IllegalArgumentException("RIR " + rir + " is not within 0 to 10");
        }
    }
}
