package org.groundwork.bench.solver;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.groundwork.bench.model.Choice;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.solve.ExactScheduler;

/** Groundwork's own scheduler, with the price of every alternative, which none of the others gives. */
public final class GroundworkSolver implements Solver {

    private final ExactScheduler scheduler = new ExactScheduler();

    @Override
    public Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit) {
        Schedule schedule = scheduler.solveWithAlternatives(problem).schedule();
        return new Answer(choices(schedule, model), OptionalLong.of(schedule.bound()));
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    static List<Choice> choices(Schedule schedule, PlacementModel model) {
        return schedule.sessions().stream()
                .map(session -> model.choice(session.type(), session.at()))
                .toList();
    }
}
