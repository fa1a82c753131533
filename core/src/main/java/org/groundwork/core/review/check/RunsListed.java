package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.RunType;

/** The list of runs holds no rest days. */
final class RunsListed extends PartCheck {

    RunsListed() {
        super("runs-listed", "E-placement", "A rest day is no run.", Part.RUNS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        plan.runs().stream()
                .filter(run -> run.type() == RunType.REST)
                .forEach(run -> findings.on(run.date(), "REST is listed among the runs"));
    }
}
