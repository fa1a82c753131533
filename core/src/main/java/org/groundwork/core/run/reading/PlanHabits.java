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
    /** Who runs farther in training does not train for a race that short. */
    private static final int LONGEST_FOR_SHORT_GOAL = 15_000;

    private static final int LEAST_ENTRIES = 14;
    private static final int A_HABIT = 2;

    /** Those of the plan that {@code drafts} are all of, in the order of days. */
    static PlanHabits of(List<Draft> drafts) {
        int goal = 0;
        boolean goalIsLast = true;
        int longRuns = 0;
        int longest = 0;
        for (Draft draft : drafts) {
            boolean measured = draft.metres() > 0;
            goal = draft.isRace() && measured ? draft.metres() : goal;
            goalIsLast = draft.isRace() ? measured : goalIsLast;
            longRuns += draft.words().has(Signal.LONG) ? 1 : 0;
            longest = Math.max(longest, draft.metres());
        }
        boolean shortGoal = goal > 0 && goal <= SHORT_GOAL_METRES && (goalIsLast || longest <= LONGEST_FOR_SHORT_GOAL);
        return new PlanHabits(shortGoal, longRuns >= A_HABIT, drafts.size() >= LEAST_ENTRIES);
    }
}
