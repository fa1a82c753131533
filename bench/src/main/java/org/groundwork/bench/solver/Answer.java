package org.groundwork.bench.solver;

import java.util.List;
import java.util.OptionalLong;
import org.groundwork.bench.model.Choice;

/**
 * What a solver found.
 *
 * @param sessions the season
 * @param bound a cost that the solver claims no season is under, if it claims one
 */
public record Answer(List<Choice> sessions, OptionalLong bound) {

    public Answer {
        sessions = List.copyOf(sessions);
    }
}
