package org.groundwork.core.review.check;

import java.util.HashSet;
import java.util.Set;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Each session has an id of its own: the ISO week it was due and a number. */
final class SessionIds extends PartCheck {

    private static final String SHAPE = "\\d{4}-W\\d{2}-\\d+";

    SessionIds() {
        super("session-ids", "E-placement", "A session keeps a name of its own when it moves.", Part.REASONS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (FinishedSession session : plan.sessions()) {
            if (!session.id().matches(SHAPE)) {
                findings.in(session, "its id '" + session.id() + "' is not an ISO week and a number");
            } else if (!seen.add(session.id())) {
                findings.in(session, "its id " + session.id() + " is another session's too");
            }
        }
    }
}
