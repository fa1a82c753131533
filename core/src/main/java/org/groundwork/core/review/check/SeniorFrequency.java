package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * From 60 on strength comes twice a week in every whole week off-season or in season. A week with a session left out,
 * or that touches days away, is excused.
 */
final class SeniorFrequency extends PartCheck {

    SeniorFrequency() {
        super(
                "senior-frequency",
                "E-age S25",
                "Older adults may need two sessions a week to hold muscle.",
                Part.SEASON,
                Part.PHASES,
                Part.LEFT_OUT,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int least = context.value(Parameter.SENIOR_SESSIONS);
        for (IsoWeek week : plan.weeksWithSessions()) {
            int sessions = plan.sessionsIn(week).size();
            if (sessions < least && isSenior(plan, week, context) && isOrdinary(plan, week)) {
                findings.on(
                        week.monday(),
                        week + " holds " + sessions + " session, from " + context.value(Parameter.SENIOR_FROM_AGE)
                                + " on " + least + " are required");
            }
        }
    }

    private static boolean isSenior(FinishedPlan plan, IsoWeek week, ReviewContext context) {
        return plan.athlete().ageIn(week.thursday()).orElse(0) >= context.value(Parameter.SENIOR_FROM_AGE);
    }

    private static boolean isOrdinary(FinishedPlan plan, IsoWeek week) {
        return Strictness.isFullTraining(plan, week)
                && plan.leftOut().stream().noneMatch(l -> l.week().equals(week))
                && plan.athlete().away().stream().noneMatch(a -> a.span().overlaps(week.span()));
    }
}
