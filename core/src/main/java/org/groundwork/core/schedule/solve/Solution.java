package org.groundwork.core.schedule.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.constraint.Constraints;

/** The best season of a problem, which can still price its other places. */
public final class Solution {

    private final SchedulingProblem problem;
    private final SeasonModel season;
    private final CostToGo costToGo;
    private final Schedule schedule;

    Solution(SchedulingProblem problem, SeasonModel season, CostToGo costToGo, Schedule schedule) {
        this.problem = problem;
        this.season = season;
        this.costToGo = costToGo;
        this.schedule = schedule;
    }

    public Schedule schedule() {
        return schedule;
    }

    /**
     * The season with the exact price of every other place of every session: what the best season after such a
     * {@linkplain SchedulingProblem#moving move} costs more.
     */
    public PricedSchedule priced() {
        AlternativePrices prices = new AlternativePrices(problem, season, costToGo, schedule.cost());
        Map<DaySlot, List<Alternative>> alternatives = new HashMap<>();
        for (ScheduledSession session : schedule.sessions()) {
            SchedulingProblem free = problem.withoutPin(session.type(), session.at());
            boolean isPinned = free.pins().size() < problem.pins().size();
            alternatives.put(session.at(), (isPinned ? pricesOf(free) : prices).of(session));
        }
        return new PricedSchedule(schedule, alternatives);
    }

    private AlternativePrices pricesOf(SchedulingProblem free) {
        SeasonModel freeSeason = SeasonModel.of(free, Constraints.of(free));
        return new AlternativePrices(free, freeSeason, new CostToGo(freeSeason), schedule.cost());
    }
}
