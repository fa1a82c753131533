package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Heavy work comes after the rehearsing first block, or is part of the athlete's training already. */
final class HeavyAfterTechnique extends PartCheck {

    HeavyAfterTechnique() {
        super(
                "heavy-after-technique",
                "S4",
                "Base strength comes first and heavier loads after, unless heavy lifting is a habit already.",
                Part.BLOCKS,
                Part.SETS,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().liftingHeavyNow().isEmpty()) {
            findings.cannotTell("the file does not say whether the athlete lifts heavy now");
        } else if (!plan.athlete().liftsHeavyNow()
                && !context.methodology().sequence().first().isEmpty()) {
            LocalDate technique = new Beginning(plan, context)
                    .technique()
                    .map(b -> b.days().end())
                    .orElse(LocalDate.MAX);
            plan.sessions().stream()
                    .filter(s -> context.isHeavy(s) && !s.date().isAfter(technique))
                    .forEach(s -> findings.in(
                            s, "is heavy, a technique block comes first for whoever does not lift" + " heavy now"));
        }
    }
}
