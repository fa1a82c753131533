package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/** A heavy session of a speed block moves something fast. */
final class SpeedIsFast extends PartCheck {

    SpeedIsFast() {
        super(
                "speed-is-fast",
                "S36 S17",
                "A speed block is about fast movement, so its sessions hold fast sets.",
                Part.BLOCKS,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        plan.blocks().stream()
                .filter(b -> b.focus() == Focus.SPEED)
                .flatMap(b -> plan.sessionsIn(b.days()).stream())
                .filter(s -> s.is(SessionKind.HEAVY))
                .filter(s -> s.exercises().stream()
                        .flatMap(e -> e.workSets().stream())
                        .noneMatch(FinishedSet::isFast))
                .forEach(s -> findings.in(s, "moves nothing fast, a speed block's session does"));
    }
}
