package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.explain.PinCheck;
import org.groundwork.core.schedule.explain.ScheduleExplainer;

/** Places a season's sessions at the least cost there is. Holds no state; safe to share between threads. */
public final class ExactScheduler {

    /**
     * The best season. Among equally good ones more sessions win, then earlier places, week by week, so that the answer
     * is always the same.
     *
     * @throws IllegalArgumentException where a pin cannot be kept, see {@link PinCheck}, or where weights are so large
     *     that a season's cost could pass 500 million
     */
    public Solution find(SchedulingProblem problem) {
        Constraints constraints = checked(problem);
        SeasonModel season = SeasonModel.of(problem, constraints);
        CostToGo costToGo = new CostToGo(season);
        return new Solution(problem, season, costToGo, explained(problem, constraints, season, costToGo));
    }

    /** The best season alone; throws as {@link #find} does. */
    public Schedule solve(SchedulingProblem problem) {
        return find(problem).schedule();
    }

    /** The best season with the price of every other place; throws as {@link #find} does. */
    public PricedSchedule solveWithAlternatives(SchedulingProblem problem) {
        return find(problem).priced();
    }

    private static Constraints checked(SchedulingProblem problem) {
        Constraints constraints = Constraints.of(problem);
        PinCheck.requireKept(problem, constraints);
        return constraints;
    }

    private static Schedule explained(
            SchedulingProblem problem, Constraints constraints, SeasonModel season, CostToGo costToGo) {
        List<Candidate> best = placed(season, BestSeason.of(season, costToGo));
        return ScheduleExplainer.explain(problem, constraints, best, costToGo.bound());
    }

    private static List<Candidate> placed(SeasonModel season, int[] chosen) {
        List<Candidate> placed = new ArrayList<>();
        for (int week = 0; week < chosen.length; week++) {
            for (int rest = chosen[week]; Code.hasFirst(rest); rest = Code.rest(rest)) {
                placed.add(season.candidate(week, Code.first(rest)));
            }
        }
        return placed;
    }
}
