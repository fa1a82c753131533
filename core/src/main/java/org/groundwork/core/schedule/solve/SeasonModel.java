package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Timeline;

/**
 * A season in numbers: its weeks, their patterns, and what joins them.
 *
 * @param timeline where the weeks lie
 * @param weeks the weeks in numbers
 * @param patterns the ways to fill each week
 * @param habitWeight what a weekday costs that differs between two weeks
 */
record SeasonModel(Timeline timeline, List<WeekModel> weeks, List<WeekPatterns> patterns, int habitWeight) {

    static SeasonModel of(SchedulingProblem problem, Constraints constraints) {
        Magnitude.requireSmallWeights(problem.rules());
        Timeline timeline = Timeline.of(problem);
        PairCosts pairs = new PairCosts(constraints, timeline);
        WeekModeller modeller = new WeekModeller(problem, constraints, timeline, pairs);
        int count = timeline.first().weeksTo(IsoWeek.of(problem.season().end())) + 1;
        List<WeekModel> weeks = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            weeks.add(modeller.model(week));
        }
        int habitWeight = constraints.habit().weight();
        Magnitude.requireCountable(weeks, pairs.dearest(), habitWeight);
        return new SeasonModel(timeline, weeks, patterns(weeks, pairs), habitWeight);
    }

    private static List<WeekPatterns> patterns(List<WeekModel> weeks, PairCosts pairs) {
        List<WeekPatterns> patterns = new ArrayList<>();
        WeekJoin before = WeekJoin.none();
        int[][] tails = {new int[0]};
        for (int week = 0; week < weeks.size(); week++) {
            boolean last = week == weeks.size() - 1;
            WeekJoin after = last ? WeekJoin.none() : WeekJoin.of(weeks.get(week), weeks.get(week + 1), pairs);
            WeekPatterns found = new PatternSearch(weeks.get(week), before.early(tails), after.late()).search();
            patterns.add(found);
            before = after;
            tails = found.tails();
        }
        return patterns;
    }

    /** The session that {@code code} stands for in the week numbered {@code week}. */
    Candidate candidate(int week, int code) {
        SessionType type = weeks.get(week).types().get(Code.type(code));
        return timeline.candidate(type, timeline.place(week, Code.place(code)));
    }
}
