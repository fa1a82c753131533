package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Every session and every exercise names the rules that made it, and every session why it stands there. */
final class WhyGiven extends PartCheck {

    WhyGiven() {
        super("why-given", "E-placement", "Nothing in a plan is without its reason.", Part.EXERCISES, Part.REASONS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            if (session.why().isEmpty()) {
                findings.in(session, "names no rule that made it");
            }
            if (session.exercises().isEmpty()) {
                findings.in(session, "holds no exercise");
            }
            if (session.placement().filter(p -> !p.penalties().isEmpty()).isEmpty()) {
                findings.in(session, "does not say why it stands there");
            }
            session.exercises().stream()
                    .filter(e -> e.why().isEmpty())
                    .forEach(e -> findings.in(session, e.id() + " names no rule that chose it"));
        }
    }
}
