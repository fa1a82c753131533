package org.groundwork.core.session;

import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Exercise;

/** What the sessions before a session were, as far as its doses depend on it. */
public interface TrainingMemory {

    /** Whether the athlete has yet to do {@code exercise} for the first time. */
    boolean isNew(Exercise exercise);

    /** The reps kept in reserve when {@code exercise} was last part of such a session in any role, if it was. */
    OptionalInt lastReserve(Exercise exercise, SessionRequest request);

    /** How {@code exercise} was done in that role in the last session of the same kind and block, if there was one. */
    Optional<DoneBefore> last(Exercise exercise, Role role, SessionRequest request);
}
