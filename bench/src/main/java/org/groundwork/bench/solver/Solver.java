package org.groundwork.bench.solver;

import java.time.Duration;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.schedule.SchedulingProblem;

/** A way to place a season's sessions. */
public interface Solver {

    /**
     * The best season found within {@code limit}.
     *
     * @param model the numbers of {@code problem}
     */
    Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit);

    /** Whether it is so quick that one solve says little, so that it is timed warm. */
    default boolean isQuick() {
        return false;
    }
}
