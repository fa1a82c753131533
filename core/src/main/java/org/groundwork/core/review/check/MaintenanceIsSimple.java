package org.groundwork.core.review.check;

import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** A maintenance session keeps the habit: no hard jumps and no power lifts. */
final class MaintenanceIsSimple extends PartCheck {

    MaintenanceIsSimple() {
        super(
                "maintenance-is-simple",
                "S24",
                "Maintenance swaps in simple work, such as bridges and push-ups.",
                Part.KINDS,
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        plan.sessions().stream().filter(s -> s.is(SessionKind.MAINTENANCE)).forEach(s -> s.exercises().stream()
                .filter(e -> e.isHighImpact() || e.trains(Pattern.POWER))
                .forEach(e -> findings.in(s, e.id() + " has no place in a maintenance session")));
    }
}
