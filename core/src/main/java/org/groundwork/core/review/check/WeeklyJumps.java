package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Caps the sessions with jumps in a week. */
final class WeeklyJumps extends PartCheck {

    WeeklyJumps() {
        super(
                "weekly-jumps",
                "E-plyometrics S36",
                "Two days of jumps a week leave tendons time to settle.",
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int most = context.value(Parameter.WEEKLY_JUMP_SESSIONS);
        for (IsoWeek week : plan.weeksWithSessions()) {
            long jumping = plan.sessionsIn(week).stream().filter(Jumps::isIn).count();
            if (jumping > most) {
                findings.on(
                        week.monday(), week + " holds " + jumping + " sessions with jumps, " + most + " are the most");
            }
        }
    }
}
