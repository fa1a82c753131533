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
    public Schedule solve(SchedulingProblem problem) {
        Constraints constraints = checked(problem);
        SeasonModel season = SeasonModel.of(problem, constraints);
        return explained(problem, constraints, season, new CostToGo(season));
    }

    /** The same season, with the exact price of every other place of every session; throws as {@link #solve} does. */
    public PricedSchedule solveWithAlternatives(SchedulingProblem problem) {
        Constraints constraints = checked(problem);
        SeasonModel season = SeasonModel.of(problem, constraints);
        CostToGo costToGo = new CostToGo(season);
        Schedule schedule = explained(problem, constraints, season, costToGo);
        return new PricedSchedule(schedule, new AlternativePrices(season, costToGo).of(schedule));
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
