package org.groundwork.core.session;

import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Effort;

/** What the sessions before a session were, as far as its doses depend on it. */
public interface TrainingMemory {

    /** Whether the athlete has yet to do {@code exercise} for the first time. */
    boolean isNew(Exercise exercise);

    /** The effort of {@code exercise} in that role in the last session of the same kind and block, if there was one. */
    Optional<Effort> lastEffort(Exercise exercise, Role role, SessionRequest request);
}
