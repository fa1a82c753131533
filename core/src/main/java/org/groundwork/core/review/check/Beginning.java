package org.groundwork.core.review.check;

import java.util.Optional;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;

/** How a plan begins: its rehearsing block, and who may do without. */
final class Beginning {

    private static final int LONG_PAUSE = 1;
    private static final int VERY_LONG_PAUSE = 2;

    private final FinishedPlan plan;
    private final ReviewContext context;

    Beginning(FinishedPlan plan, ReviewContext context) {
        this.plan = plan;
        this.context = context;
    }

    /**
     * The block that rehearses technique before any other training. A race right at the start may come before it, or
     * cut a first attempt short.
     */
    Optional<FinishedBlock> technique() {
        return plan.blocks().stream()
                .takeWhile(b -> b.isMaintaining() || b.focus() == Focus.TECHNIQUE)
                .filter(b -> b.focus() == Focus.TECHNIQUE)
                .reduce((first, second) -> second);
    }

    /** Whether the athlete lifts heavy now, masters all six patterns and did not pause for long. */
    boolean maySkipTechnique() {
        return plan.athlete().liftsHeavyNow() && plan.athlete().hasMasteredAll() && !pausedFor(LONG_PAUSE);
    }

    /** Whether a pause asks for a short rehearsal alone. */
    boolean isReturnAfterMediumPause() {
        return pausedFor(LONG_PAUSE) && !pausedFor(VERY_LONG_PAUSE);
    }

    /** Whether strength is new or comes back after a long pause; a novice who states no last session is new to it. */
    boolean isNewOrReturning() {
        boolean neverBefore = plan.athlete().isNovice()
                && !plan.athlete().liftsHeavyNow()
                && plan.athlete().daysSinceStrength().isEmpty();
        return neverBefore || pausedFor(LONG_PAUSE);
    }

    private boolean pausedFor(int step) {
        int days = context.values(Parameter.RETURN_AFTER_DAYS).get(step);
        return plan.athlete().daysSinceStrength().orElse(0) >= days;
    }
}
