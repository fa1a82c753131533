package org.groundwork.core.run.reading;

import java.util.List;

/**
 * What is so of a whole plan.
 *
 * @param shortGoal whether it leads to a race of up to 10 km, so that its race pace is that of intervals
 * @param namesLongRuns whether it calls long runs so, which leaves other runs to be what they are called
 * @param whole whether it has so many entries that their places mean something
 */
record PlanHabits(boolean shortGoal, boolean namesLongRuns, boolean whole) {

    private static final int SHORT_GOAL_METRES = 10_500;
    private static final int LEAST_ENTRIES = 14;
    private static final int A_HABIT = 2;

    /** Those of the plan that {@code drafts} are all of, in the order of days. */
    static PlanHabits of(List<Draft> drafts) {
        int goal = 0;
        int longRuns = 0;
        for (Draft draft : drafts) {
            goal = draft.isRace() && draft.metres() > 0 ? draft.metres() : goal;
            longRuns += draft.words().has(Signal.LONG) ? 1 : 0;
        }
        return new PlanHabits(
                goal > 0 && goal <= SHORT_GOAL_METRES, longRuns >= A_HABIT, drafts.size() >= LEAST_ENTRIES);
    }
}
