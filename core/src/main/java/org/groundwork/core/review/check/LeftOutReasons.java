package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Every session that was left out says which constraints clash. */
final class LeftOutReasons extends PartCheck {

    LeftOutReasons() {
        super("left-out-reasons", "E-placement", "Who leaves a session out says why.", Part.LEFT_OUT);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        plan.leftOut().stream()
                .filter(l -> l.because().isEmpty())
                .forEach(l -> findings.on(
                        l.week().monday(), "a session is left out of " + l.week() + " without a" + " reason"));
    }
}
