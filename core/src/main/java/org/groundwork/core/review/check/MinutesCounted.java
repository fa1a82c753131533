package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** A session's minutes are those counted from its sets, reps, rests and changes, to the minute either way. */
final class MinutesCounted extends PartCheck {

    MinutesCounted() {
        super("minutes-counted", "E-minutes", "Minutes are counted, not guessed.", Part.SETS, Part.MINUTES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        SessionClock clock = new SessionClock(context.methodology());
        for (FinishedSession session : plan.sessions()) {
            int counted = clock.minutes(session);
            if (session.minutes().isEmpty()) {
                findings.in(session, "states no minutes, " + counted + " are counted");
            } else if (Math.abs(session.minutes().getAsInt() - counted) > 1) {
                findings.in(
                        session, "states " + session.minutes().getAsInt() + " minutes, " + counted + " are counted");
            }
        }
    }
}
