package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Caps heavy sessions a week: more off-season, fewer as soon as a day of the week belongs to the racing phase. */
final class WeeklyHeavy extends PartCheck {

    WeeklyHeavy() {
        super(
                "weekly-heavy",
                "S19 S21",
                "Heavy lifting has 1 to 3 days a week off-season and 1 to 2 while racing.",
                Part.PHASES,
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (IsoWeek week : plan.weeksWithSessions()) {
            long heavy = plan.sessionsIn(week).stream().filter(context::isHeavy).count();
            int most = Strictness.of(plan, week)
                    .map(phase -> context.range(cap(phase)).max())
                    .orElse(Integer.MAX_VALUE);
            if (heavy > most) {
                findings.on(week.monday(), week + " holds " + heavy + " heavy sessions, " + most + " are the most");
            }
        }
    }

    private static Parameter cap(PhaseKind phase) {
        return phase == PhaseKind.OFF_SEASON ? Parameter.WEEKLY_HEAVY_OFF_SEASON : Parameter.WEEKLY_HEAVY_IN_SEASON;
    }
}
