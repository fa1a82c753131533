package org.groundwork.core.run;

import java.util.List;

/**
 * What is different between two readings of a run plan, in the order of the calendar.
 *
 * @param list every change; none speaks of rest days and notes alone
 */
public record RunPlanChanges(List<RunChange> list) {

    public RunPlanChanges {
        list = List.copyOf(list);
    }

    /**
     * What happened to the runs of {@code before}. A run is told again by the first of these that finds one: the same
     * in all; the same words on the same day; the same title and amounts, moved by six days at most, the nearest first;
     * the same day and slot. Where a run came from and how surely it was read make no difference.
     */
    public static RunPlanChanges between(List<PlannedRun> before, List<PlannedRun> after) {
        return new RunPlanChanges(new RunMatching(before, after, ComparedRun::isSame).changes());
    }

    /** As {@link #between}, but a run whose title goes on with further words is the same in all. */
    static RunPlanChanges betweenForms(List<PlannedRun> before, List<PlannedRun> after) {
        return new RunPlanChanges(new RunMatching(before, after, ComparedRun::isSameButForDetails).changes());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** A sentence without a full stop for each change. */
    public List<String> sentences() {
        return list.stream().map(RunChange::sentence).toList();
    }
}
