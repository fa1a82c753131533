package org.groundwork.bench.solver;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.groundwork.bench.model.Choice;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.solve.ExactScheduler;

/** Plans four weeks at a time, keeps the first of them, and moves on by a week. */
public final class RollingWeeks implements Solver {

    private static final int WEEKS_SEEN = 4;

    private final ExactScheduler scheduler = new ExactScheduler();

    @Override
    public Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit) {
        List<PastSession> kept = new ArrayList<>();
        IsoWeek first = IsoWeek.of(problem.season().start());
        for (int week = 0; week < model.weekCount(); week++) {
            IsoWeek now = first.plus(week);
            for (ScheduledSession session :
                    scheduler.solve(seenFrom(problem, now, kept)).sessions()) {
                if (session.week().equals(now)) {
                    kept.add(new PastSession(session.type(), session.at()));
                }
            }
        }
        List<Choice> choices =
                kept.stream().map(past -> model.choice(past.type(), past.at())).toList();
        return new Answer(choices, OptionalLong.empty());
    }

    private static SchedulingProblem seenFrom(SchedulingProblem problem, IsoWeek now, List<PastSession> kept) {
        LocalDate start = problem.season().start();
        LocalDate seen = now.plus(WEEKS_SEEN - 1).sunday();
        LocalDate end = seen.isAfter(problem.season().end()) ? problem.season().end() : seen;
        LocalDate asOf = now.monday().isAfter(problem.asOf()) ? now.monday() : problem.asOf();
        return new SchedulingProblem(
                new DateSpan(start, end),
                asOf,
                problem.hours(),
                problem.runs(),
                problem.availability(),
                problem.preferredDays(),
                problem.closures(),
                problem.novelty(),
                problem.rules(),
                problem.weeks().stream()
                        .filter(due -> !due.week().monday().isAfter(end))
                        .toList(),
                List.of(),
                List.of(),
                kept);
    }
}
