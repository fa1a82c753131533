package org.groundwork.core.methodology;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.quantity.Range;

/**
 * How the sets of one role in a session are done.
 *
 * @param sets how many, 1 or more
 * @param reps what the block allows
 * @param rir what the block allows
 * @param steps the target week by week, at least one; the last stays. Each lies within {@code reps} and {@code rir}
 * @param restSeconds between sets
 * @param intent how a rep is moved
 */
public record SetScheme(Range sets, Range reps, Range rir, List<Effort> steps, Range restSeconds, Intent intent) {

    public SetScheme {
        Objects.requireNonNull(intent, "intent");
        steps = List.copyOf(steps);
        if (sets.min() < 1 || restSeconds.min() < 0 || steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "a scheme of " + sets + " sets, rest " + restSeconds + " s, steps " + steps);
        }
        for (Effort step : steps) {
            if (!reps.contains(step.reps()) || !rir.contains(step.rir())) {
                throw new IllegalArgumentException(
                        "step " + step.reps() + "@" + step.rir() + " lies outside " + reps + " reps, RIR " + rir);
            }
        }
    }

    /** The same sets with another rest. */
    public SetScheme withRest(Range seconds) {
        return new SetScheme(sets, reps, rir, steps, seconds, intent);
    }

    /** The target of the block's week {@code index}, counted from 0. */
    public Effort step(int index) {
        return steps.get(Math.min(index, steps.size() - 1));
    }
}
