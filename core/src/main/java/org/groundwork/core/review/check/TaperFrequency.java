package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * One or two strength days in the far week of a long race's taper, one in the near days; the primer comes after these
 * and does not count.
 */
final class TaperFrequency extends PartCheck {

    TaperFrequency() {
        super("taper-frequency", "E-taper", "Strength days get fewer as an A race nears.", Part.RACES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (Taper taper : Taper.of(plan, context)) {
            look(plan, taper, Parameter.TAPER_FAR_DAYS, Parameter.WEEKLY_SESSIONS_TAPER_FAR, findings);
            look(plan, taper, Parameter.TAPER_NEAR_DAYS, Parameter.WEEKLY_SESSIONS_TAPER_NEAR, findings);
        }
    }

    private static void look(FinishedPlan plan, Taper taper, Parameter window, Parameter cap, Findings findings) {
        Range days = taper.context().range(window);
        long sessions = taper.sessions(plan, days).stream()
                .filter(s -> !s.is(SessionKind.PRIMER))
                .count();
        int most = taper.context().value(cap);
        if (sessions > most) {
            findings.on(
                    taper.race().date().minusDays(days.max()),
                    sessions + " sessions " + days + " days before "
                            + taper.race().words() + ", " + most + " are the most");
        }
    }
}
