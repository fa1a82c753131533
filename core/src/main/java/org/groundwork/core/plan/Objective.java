package org.groundwork.core.plan;

import java.util.List;

/**
 * What the whole placement costs, and the proof that nothing cheaper exists.
 *
 * @param cost the sum of all sessions' costs, of what was left out, and of {@code weeks}
 * @param bound no placement costs less
 * @param weeks the costs that belong to weeks as a whole
 */
public record Objective(long cost, long bound, List<WeekCost> weeks) {

    public Objective {
        weeks = List.copyOf(weeks);
    }

    public boolean optimal() {
        return cost == bound;
    }
}
