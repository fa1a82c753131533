package org.groundwork.bench.model;

import java.util.List;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.SchedulingProblem;

/** What a session pays at a place for the runs around it and for the place itself, as the rules word it. */
final class RunCosts {

    private final SchedulingProblem problem;
    private final PlacementRules rules;

    RunCosts(SchedulingProblem problem) {
        this.problem = problem;
        this.rules = problem.rules();
    }

    /** The cost of a session of that load at {@code at}, or {@link PlacementModel#FORBIDDEN}. */
    int of(LoadClass load, DaySlot at) {
        int cost = at.slot() == Slot.AM ? rules.morningWeight() : 0;
        boolean liked = problem.preferredDays().isEmpty()
                || problem.preferredDays().contains(at.date().getDayOfWeek());
        cost += liked ? 0 : rules.dislikedDayWeight();
        for (PlannedRun run : problem.runs()) {
            int paid = isCounted(run) ? of(load, at, run) : 0;
            if (paid == PlacementModel.FORBIDDEN) {
                return paid;
            }
            cost += paid;
        }
        return cost;
    }

    private static boolean isCounted(PlannedRun run) {
        return run.type() != RunType.REST && run.type() != RunType.STRENGTH && run.type() != RunType.OTHER;
    }

    private int of(LoadClass load, DaySlot at, PlannedRun run) {
        int minutes = minutes(at, run.at());
        int minimum = 0;
        int preferred = 0;
        int weight = 0;
        for (RunColumn column : columns(run)) {
            Gap gap = minutes > 0 ? rules.beforeRun(load, column) : after(run, column, load);
            int extra = minutes > 0 && isNew(at) && column != RunColumn.EASY ? rules.noveltyExtraHours() : 0;
            minimum = Math.max(minimum, gap.minimumHours());
            preferred = Math.max(preferred, gap.preferredHours() + extra);
            weight = Math.max(weight, rules.hourWeight(column));
        }
        return PlacementModel.cost(Math.abs(minutes), minimum, preferred, weight);
    }

    private boolean isNew(DaySlot at) {
        return problem.novelty().stream().anyMatch(span -> span.contains(at.date()));
    }

    private Gap after(PlannedRun run, RunColumn column, LoadClass load) {
        if (column != RunColumn.RACE) {
            return rules.afterRun(column, load);
        }
        Distance distance = run.distance().orElse(rules.afterRace().get(0).upTo());
        return rules.afterRace(distance, load);
    }

    private static List<RunColumn> columns(PlannedRun run) {
        RunColumn own = RunColumn.of(run.type());
        return run.doubtful() ? List.of(own, RunColumn.THRESHOLD) : List.of(own);
    }

    private int minutes(DaySlot from, DaySlot to) {
        long days = to.date().toEpochDay() - from.date().toEpochDay();
        return (int) days * 1440 + minuteOfDay(problem.hours(), to.slot()) - minuteOfDay(problem.hours(), from.slot());
    }

    static int minuteOfDay(SlotHours hours, Slot slot) {
        return hours.of(slot).toSecondOfDay() / 60;
    }
}
