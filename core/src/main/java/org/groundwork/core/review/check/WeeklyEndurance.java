package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Caps endurance-type sessions a week. The ranges' lower ends are wishes and not looked at. */
final class WeeklyEndurance extends PartCheck {

    WeeklyEndurance() {
        super(
                "weekly-endurance",
                "S23",
                "Lighter, higher-rep work has up to 4 days a week off-season and up to 3 in season.",
                Part.PHASES,
                Part.KINDS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (IsoWeek week : plan.weeksWithSessions()) {
            long light = plan.sessionsIn(week).stream()
                    .filter(s -> s.is(SessionKind.ENDURANCE))
                    .count();
            int most = Strictness.of(plan, week)
                    .map(phase -> context.range(cap(phase)).max())
                    .orElse(Integer.MAX_VALUE);
            if (light > most) {
                findings.on(
                        week.monday(),
                        week + " holds " + light + " endurance-type sessions, " + most + " are the most");
            }
        }
    }

    private static Parameter cap(PhaseKind phase) {
        return phase == PhaseKind.OFF_SEASON ? Parameter.WEEKLY_LIGHT_OFF_SEASON : Parameter.WEEKLY_LIGHT_IN_SEASON;
    }
}
