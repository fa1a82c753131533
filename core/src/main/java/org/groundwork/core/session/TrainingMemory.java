package org.groundwork.core.session;

import java.util.Optional;
import org.groundwork.core.exercise.Exercise;

/** What the sessions before a session were, as far as its doses depend on it. */
public interface TrainingMemory {

    /** Whether the athlete has yet to do {@code exercise} for the first time. */
    boolean isNew(Exercise exercise);

    /** How {@code exercise} was done in that role in the last session of the same kind and block, if it was. */
    Optional<DoneBefore> last(Exercise exercise, Role role, SessionRequest request);

    /** How {@code exercise} was done in the last session of the same kind and block in which it had any role. */
    Optional<DoneBefore> lastInAnyRole(Exercise exercise, SessionRequest request);
}
