package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** No session takes longer than the athlete has; the counted minutes have to fit as well as the stated ones. */
final class WithinCeiling extends PartCheck {

    WithinCeiling() {
        super(
                "within-ceiling",
                "S26 S34",
                "A session fits into the time there is; exercises go before it gets longer or a circuit.",
                Part.SETS,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().sessionMinutes().isEmpty()) {
            findings.cannotTell("the file does not say how long a session may take");
            return;
        }
        int ceiling = plan.athlete().sessionMinutes().getAsInt();
        SessionClock clock = new SessionClock(context.methodology());
        for (FinishedSession session : plan.sessions()) {
            int minutes = Math.max(session.minutes().orElse(0), clock.minutes(session));
            if (minutes > ceiling) {
                findings.in(session, "takes " + minutes + " minutes, " + ceiling + " are the most");
            }
        }
    }
}
