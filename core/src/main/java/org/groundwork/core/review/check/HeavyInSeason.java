package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Heavy sessions in season and in the taper are for those who lifted heavy before: the athlete says so, or enough heavy
 * sessions stand before the racing stretch of in-season and taper days began.
 */
final class HeavyInSeason extends PartCheck {

    HeavyInSeason() {
        super(
                "heavy-in-season",
                "S22",
                "Heavy lifting goes on while racing only for those who already do it; it never starts there.",
                Part.PHASES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int enough = context.value(Parameter.HEAVY_SESSIONS_BEFORE_SEASON);
        if (plan.athlete().liftsHeavyNow()) {
            return;
        }
        if (plan.athlete().liftingHeavyNow().isEmpty()) {
            findings.cannotTell("the file does not say whether the athlete lifts heavy now");
            return;
        }
        for (FinishedSession session : plan.sessions()) {
            if (isRacing(plan, session.date()) && context.isHeavy(session)) {
                LocalDate start = start(plan, session.date());
                long before = plan.sessions().stream()
                        .filter(s -> s.date().isBefore(start) && context.isHeavy(s))
                        .count();
                if (before < enough) {
                    findings.in(
                            session,
                            "is heavy in season after " + before + " heavy sessions before " + start + ", at least "
                                    + enough + " are required");
                }
            }
        }
    }

    private static boolean isRacing(FinishedPlan plan, LocalDate date) {
        return plan.isIn(PhaseKind.IN_SEASON, date) || plan.isIn(PhaseKind.TAPER, date);
    }

    private static LocalDate start(FinishedPlan plan, LocalDate date) {
        LocalDate start = date;
        while (isRacing(plan, start.minusDays(1))) {
            start = start.minusDays(1);
        }
        return start;
    }
}
