package org.groundwork.core.adapt.progress;

import java.util.Objects;
import org.groundwork.core.quantity.Load;

/**
 * What the loads of a lift are reckoned from: the load of a set is this times the methodology's percentage for its reps
 * to failure.
 *
 * @param load in whole grams
 * @param reason of its last change, or of the last decision to leave it
 */
public record WorkingMax(Load load, ProgressReason reason) {

    public WorkingMax {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(reason, "reason");
    }
}
