package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** What a session's place costs is the sum of its reasons. */
final class PlacementSums extends PartCheck {

    PlacementSums() {
        super("placement-sums", "E-placement", "Reasons add up to what a place costs.", Part.REASONS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            session.placement()
                    .filter(p -> p.cost() != p.sum())
                    .ifPresent(p ->
                            findings.in(session, "its place costs " + p.cost() + ", its reasons add up to " + p.sum()));
        }
    }
}
