package org.groundwork.core.session;

import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.exercise.Equipment;

/**
 * What one session has to make do with.
 *
 * @param minutes the longest it may be, 10 to 180
 * @param equipment what is at hand, if it is not the usual
 */
public record SessionLimit(int minutes, Optional<Set<Equipment>> equipment) {

    public SessionLimit {
        if (minutes < Circumstances.SHORTEST_SESSION_MINUTES || minutes > Circumstances.LONGEST_SESSION_MINUTES) {
            throw new IllegalArgumentException("a session of " + minutes + " minutes is not within 10 to 180");
        }
        equipment = equipment.map(Set::copyOf);
    }
}
