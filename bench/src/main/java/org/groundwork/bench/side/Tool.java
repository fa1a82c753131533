package org.groundwork.bench.side;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.groundwork.bench.solver.CpSatByDay;
import org.groundwork.bench.solver.CpSatByPattern;
import org.groundwork.bench.solver.GroundworkSolver;
import org.groundwork.bench.solver.RigidWeek;
import org.groundwork.bench.solver.RollingWeeks;
import org.groundwork.bench.solver.Solver;
import org.groundwork.bench.solver.timefold.TimefoldSolver;

/** The solvers that are compared. */
public enum Tool {
    GROUNDWORK("Groundwork, with all alternatives", GroundworkSolver::new),
    CP_SAT_BY_PATTERN("CP-SAT, week patterns", CpSatByPattern::new),
    CP_SAT_BY_DAY("CP-SAT, day by day", CpSatByDay::new),
    TIMEFOLD("Timefold", TimefoldSolver::new),
    ROLLING("rolling four weeks", RollingWeeks::new),
    RIGID("same weekdays all season", RigidWeek::new);

    private static final Set<Tool> SEARCHING = EnumSet.of(CP_SAT_BY_PATTERN, CP_SAT_BY_DAY, TIMEFOLD);

    private final String title;
    private final Supplier<Solver> solver;

    Tool(String title, Supplier<Solver> solver) {
        this.title = title;
        this.solver = solver;
    }

    /** What it is called in the table. */
    public String title() {
        return title;
    }

    /** A new solver of that kind. */
    public Solver solver() {
        return solver.get();
    }

    /** The heap that its process may use; CP-SAT and its kind keep most of what they need outside of it. */
    int heapMegabytes() {
        return searches() ? 4096 : 64;
    }

    /** Whether it searches until its time is over, so that more time may help. */
    public boolean searches() {
        return SEARCHING.contains(this);
    }
}
