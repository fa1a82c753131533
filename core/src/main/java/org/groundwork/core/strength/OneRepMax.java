package org.groundwork.core.strength;

import java.util.Optional;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/**
 * Estimates of the most that could be lifted once, from a set that was not a maximum.
 *
 * <p>The median of Epley's, Brzycki's and Wathan's formulas, each with reps to failure as its repetitions.
 */
public final class OneRepMax {

    private OneRepMax() {}

    /** The e1RM that {@code lift} shows; empty where the set was too long or too far from failure to tell. */
    public static Optional<Load> estimate(LiftRecord lift, Methodology methodology) {
        int repsToFailure = lift.reps() + lift.rir();
        boolean tells = repsToFailure <= methodology.value(Parameter.E1RM_MOST_REPS_TO_FAILURE)
                && lift.rir() <= methodology.value(Parameter.E1RM_MOST_RIR);
        return tells ? Optional.of(estimate(lift.load(), repsToFailure)) : Optional.empty();
    }

    /**
     * The e1RM of one set.
     *
     * @param repsToFailure 1 to 15
     */
    static Load estimate(Load load, int repsToFailure) {
        if (repsToFailure == 1) {
            return load;
        }
        double kilograms = load.kilograms();
        double epley = kilograms * (1 + repsToFailure / 30.0);
        double brzycki = 36 * kilograms / (37 - repsToFailure);
        double wathan = 100 * kilograms / (48.8 + 53.8 * Math.exp(-0.075 * repsToFailure));
        double least = Math.min(epley, Math.min(brzycki, wathan));
        double most = Math.max(epley, Math.max(brzycki, wathan));
        return Load.ofKilograms(epley + brzycki + wathan - least - most);
    }
}
