package org.groundwork.bench.solver.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.groundwork.bench.model.Choice;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.bench.solver.Answer;
import org.groundwork.bench.solver.Solver;
import org.groundwork.core.schedule.SchedulingProblem;

/** Timefold with its defaults. */
public final class TimefoldSolver implements Solver {

    @Override
    public Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Placement.class)
                .withEntityClasses(Unit.class)
                .withConstraintProviderClass(PlacementConstraints.class)
                .withTerminationSpentLimit(limit);
        Placement best = SolverFactory.<Placement>create(config).buildSolver().solve(new Placement(model));
        List<Choice> sessions =
                best.units().stream().map(Unit::choice).filter(Objects::nonNull).toList();
        return new Answer(best.score().isFeasible() ? sessions : List.of(), OptionalLong.empty());
    }
}
