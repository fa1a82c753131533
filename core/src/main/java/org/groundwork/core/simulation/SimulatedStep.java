package org.groundwork.core.simulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;

/**
 * One thing that happened in a simulated season.
 *
 * @param day when
 * @param kind what the athlete did
 * @param session the id of the session that it is about; empty for what came from outside
 * @param change the same as the plan was told it
 * @param before the revision that it met
 * @param after the revision that answers it
 * @param truth the true 1RM of each known lift afterwards, in kilograms by exercise id
 */
public record SimulatedStep(
        LocalDate day,
        Kind kind,
        Optional<String> session,
        Change change,
        Revision before,
        Revision after,
        Map<String, Double> truth) {

    /** What an athlete does. */
    public enum Kind {
        CHECKED_IN,
        HELD,
        MISSED,
        TOLD
    }

    public SimulatedStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(session, "session");
        truth = Map.copyOf(truth);
    }
}
