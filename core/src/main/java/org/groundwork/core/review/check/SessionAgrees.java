package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** A session lies in the season and claims the phase, focus and deload of its day. */
final class SessionAgrees extends PartCheck {

    SessionAgrees() {
        super(
                "session-agrees",
                "S15 E-phases",
                "A session belongs to the phase and the block of its day.",
                Part.SEASON,
                Part.PHASES,
                Part.BLOCKS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            plan.season()
                    .filter(season -> !season.contains(session.date()))
                    .ifPresent(season -> findings.in(session, "lies outside the season, " + season));
            plan.phaseOn(session.date())
                    .filter(p -> session.phase()
                            .filter(claimed -> claimed != p.kind())
                            .isPresent())
                    .ifPresent(p -> findings.in(
                            session, "claims phase " + session.phase().get() + ", its day is " + p.kind()));
            plan.blockOn(session.date()).ifPresent(block -> lookAtBlock(session, block, findings));
        }
    }

    private static void lookAtBlock(FinishedSession session, FinishedBlock block, Findings findings) {
        session.focus()
                .filter(claimed -> claimed != block.focus())
                .ifPresent(claimed ->
                        findings.in(session, "claims focus " + claimed + ", its block has " + block.focus()));
        boolean light = block.deloadFrom()
                .filter(from -> !session.date().isBefore(from))
                .isPresent();
        if (light != session.deload()) {
            findings.in(
                    session,
                    light
                            ? "is no deload in its block's light week"
                            : "is a deload before its block's" + " light week");
        }
    }
}
