package org.groundwork.bench.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;

/** What both CP-SAT models share: a model in the making, its objective, and a solver with two workers. */
final class CpSat {

    private static final int WORKERS = 2;

    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final CpSolver solver = new CpSolver();

    CpSat() {
        Loader.loadNativeLibraries();
        solver.getParameters().setNumWorkers(WORKERS);
    }

    CpModel model() {
        return model;
    }

    CpSolver solver() {
        return solver;
    }

    void pay(Literal when, long cost) {
        if (cost != 0) {
            objective.addTerm(when, cost);
        }
    }

    /** Pays where both hold; each of the two is an expression that is 0 or 1. */
    void payForBoth(LinearExpr one, LinearExpr other, long cost) {
        Literal both = model.newBoolVar("");
        LinearExprBuilder sum = LinearExpr.newBuilder().add(one).add(other);
        model.addLessOrEqual(sum.addTerm(both, -1), 1);
        pay(both, cost);
    }

    /** Pays where one holds and the other does not. */
    void payForDifference(LinearExpr one, LinearExpr other, long cost) {
        Literal differ = model.newBoolVar("");
        model.addLessOrEqual(LinearExpr.newBuilder().add(one).addTerm(differ, -1), other);
        model.addLessOrEqual(LinearExpr.newBuilder().add(other).addTerm(differ, -1), one);
        pay(differ, cost);
    }

    /** Searches for the cheapest season; whether any was found. */
    boolean minimise(Duration limit) {
        model.minimize(objective);
        solver.getParameters().setMaxTimeInSeconds(limit.toMillis() / 1000.0);
        CpSolverStatus status = solver.solve(model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    /** The bound that was proved, rounded up, as costs are whole. */
    long bound() {
        return (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
    }
}
