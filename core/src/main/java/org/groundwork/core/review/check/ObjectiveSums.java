package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedLeftOut;
import org.groundwork.core.review.finished.FinishedObjective;
import org.groundwork.core.review.finished.FinishedPlacement;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** The whole costs what its parts add up to, and the proof's bound says that nothing is cheaper. */
final class ObjectiveSums extends PartCheck {

    ObjectiveSums() {
        super(
                "objective-sums",
                "E-placement",
                "The cost of the whole is proved and is what is shown.",
                Part.REASONS,
                Part.LEFT_OUT,
                Part.OBJECTIVE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        plan.objective().ifPresent(objective -> {
            long sessions = plan.sessions().stream()
                    .filter(s -> !plan.isPast(s.date()))
                    .flatMap(s -> s.placement().stream())
                    .mapToLong(FinishedPlacement::cost)
                    .sum();
            long leftOut =
                    plan.leftOut().stream().mapToLong(FinishedLeftOut::cost).sum();
            long sum = sessions + leftOut + objective.weeks().orElse(0);
            if (sum != objective.cost()) {
                findings.overall("the whole costs " + objective.cost() + ", its parts add up to " + sum);
            }
            lookAtProof(objective, findings);
        });
    }

    private static void lookAtProof(FinishedObjective objective, Findings findings) {
        boolean proved = objective.cost() == objective.bound();
        if (!proved) {
            findings.overall("the cost " + objective.cost() + " is not the bound " + objective.bound());
        }
        if (objective.optimal().filter(claim -> claim != proved).isPresent()) {
            findings.overall("the plan claims optimal " + objective.optimal().get() + " with cost " + objective.cost()
                    + " and bound " + objective.bound());
        }
    }
}
