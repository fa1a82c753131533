package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Without recorded clearance a health flag leaves no heavy work and no jumps. */
final class ClearanceRecorded extends PartCheck {

    ClearanceRecorded() {
        super(
                "clearance-recorded",
                "E-flags",
                "A health flag needs recorded clearance before heavy work or jumps.",
                Part.EXERCISES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().needsClearance()) {
            plan.sessions().stream()
                    .filter(s -> context.isHeavy(s) || Jumps.isIn(s))
                    .forEach(s -> findings.in(
                            s,
                            "holds heavy work or jumps with " + plan.athlete().flags() + " and no clearance recorded"));
        }
    }
}
