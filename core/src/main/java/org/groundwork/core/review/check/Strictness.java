package org.groundwork.core.review.check;

import java.util.Comparator;
import java.util.Optional;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;

/** How strict a week's maxima are. */
final class Strictness {

    private Strictness() {}

    /** The strictest phase that any day of {@code week} lies in; empty where no phase is stated for it. */
    static Optional<PhaseKind> of(FinishedPlan plan, IsoWeek week) {
        return plan.phasesIn(week).stream().max(Comparator.naturalOrder());
    }

    /** Whether every day of {@code week} lies off-season or in season, so that the week is trained in full. */
    static boolean isFullTraining(FinishedPlan plan, IsoWeek week) {
        return plan.isWhole(week)
                && plan.phasesIn(week).stream()
                        .allMatch(kind -> kind == PhaseKind.OFF_SEASON || kind == PhaseKind.IN_SEASON);
    }
}
