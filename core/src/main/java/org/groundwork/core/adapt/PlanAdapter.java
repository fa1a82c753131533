package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.run.PlannedRun;

/** Makes a new revision of a plan for each change. */
public final class PlanAdapter {

    private final Methodology methodology;
    private final Catalogue catalogue;

    public PlanAdapter(Methodology methodology, Catalogue catalogue) {
        this.methodology = methodology;
        this.catalogue = catalogue;
    }

    /** The first revision. */
    public Revision begin(Athlete athlete, List<PlannedRun> runs, LocalDate today) {
        Inputs inputs = new Inputs(athlete, runs, TrainingLog.EMPTY, Standing.NONE);
        SeasonPlan plan = new SeasonPlanner()
                .plan(PlanningInput.first(athlete, runs, today, Map.of(), methodology, catalogue));
        return new Revision(1, today, inputs, plan, List.of());
    }

    /** The revision after {@code change}. */
    public Revision adapt(Revision current, Change change, LocalDate today) {
        throw new UnsupportedOperationException("no plan is adapted yet");
    }
}
