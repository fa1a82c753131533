package org.groundwork.core.strength;

import java.util.Optional;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/** What one set says about the most that could be lifted once. */
@FunctionalInterface
public interface ShownStrength {

    /** The e1RM that {@code set} shows; empty where it is no work, has no load, or is too long to tell. */
    Optional<Load> of(SetDone set);

    /**
     * By the methodology's formula and bounds. A set whose RIR nobody noted counts as one to failure: what it shows is
     * then the least that the lifter is capable of.
     */
    static ShownStrength byReserve(Methodology methodology) {
        int mostReps = methodology.value(Parameter.E1RM_MOST_REPS_TO_FAILURE);
        int mostRir = methodology.value(Parameter.E1RM_MOST_RIR);
        return set -> {
            int rir = set.rir().orElse(0);
            return rir <= mostRir && isWeighedWork(set) && set.amount() + rir <= mostReps
                    ? Optional.of(OneRepMax.estimate(set.load().orElseThrow(), set.amount() + rir))
                    : Optional.empty();
        };
    }

    /**
     * By Epley's formula on the reps alone, whatever was left in reserve; one rep shows its load.
     *
     * @param mostReps the longest set that counts, 1 or more
     */
    static ShownStrength epley(int mostReps) {
        return set -> isWeighedWork(set) && set.amount() <= mostReps
                ? Optional.of(epley(set.load().orElseThrow(), set.amount()))
                : Optional.empty();
    }

    private static boolean isWeighedWork(SetDone set) {
        return set.isWork()
                && !set.held()
                && set.amount() > 0
                && set.load().filter(load -> load.grams() > 0).isPresent();
    }

    private static Load epley(Load load, int reps) {
        return reps == 1 ? load : Load.ofKilograms(load.kilograms() * (1 + reps / 30.0));
    }
}
