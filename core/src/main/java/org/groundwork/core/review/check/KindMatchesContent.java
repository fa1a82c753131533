package org.groundwork.core.review.check;

import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * An endurance-type session holds no heavy leg set, and a power session no lift that is not fast. Maintenance may be
 * heavy, and then counts as such.
 */
final class KindMatchesContent extends PartCheck {

    KindMatchesContent() {
        super(
                "kind-matches-content",
                "S23 E-blocks",
                "Lighter, higher-rep work is lighter, and power work is fast.",
                Part.KINDS,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            if (session.is(SessionKind.ENDURANCE)) {
                session.exercises().stream()
                        .filter(context::isHeavyLegs)
                        .forEach(e -> findings.in(
                                session,
                                e.id() + " is heavy at "
                                        + e.hardestSet()
                                                .map(s -> s.repsToFailure().orElse(0))
                                                .orElse(0)
                                        + " reps to failure in an endurance-type session"));
            }
            if (session.is(SessionKind.POWER)) {
                session.exercises().stream()
                        .filter(e -> e.isLift() && !e.workSets().stream().allMatch(FinishedSet::isFast))
                        .forEach(e -> findings.in(session, e.id() + " is not fast in a power session"));
            }
        }
    }
}
