package org.groundwork.core.review.check;

import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * No week whose Thursday is in season holds more heavy sessions than the fullest week off-season did. A season without
 * a heavy session off-season shows nothing to compare with.
 */
final class HeavyNotAboveOffSeason extends PartCheck {

    HeavyNotAboveOffSeason() {
        super(
                "heavy-not-above-off-season",
                "S21",
                "Heavy days never rise above the off-season's while racing.",
                Part.PHASES,
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        long most = plan.weeksWithSessions().stream()
                .filter(week -> plan.isIn(PhaseKind.OFF_SEASON, week.thursday()))
                .mapToLong(week -> heavy(plan, week, context))
                .max()
                .orElse(0);
        for (IsoWeek week : plan.weeksWithSessions()) {
            long heavy = heavy(plan, week, context);
            if (most > 0 && heavy > most && plan.isIn(PhaseKind.IN_SEASON, week.thursday())) {
                findings.on(
                        week.monday(),
                        week + " holds " + heavy + " heavy sessions in season, the off-season never" + " more than "
                                + most);
            }
        }
    }

    private static long heavy(FinishedPlan plan, IsoWeek week, ReviewContext context) {
        return plan.sessionsIn(week).stream().filter(context::isHeavy).count();
    }
}
