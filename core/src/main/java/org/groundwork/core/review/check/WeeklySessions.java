package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * Caps the strength days of a week by the stricter phase that it touches. In a taper the wider of its two maxima holds
 * for the week; the narrower goes by date, see {@link TaperFrequency}.
 */
final class WeeklySessions extends PartCheck {

    WeeklySessions() {
        super(
                "weekly-sessions",
                "S23 S25",
                "Strength days are capped by the season, so that running has the room it needs.",
                Part.PHASES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (IsoWeek week : plan.weeksWithSessions()) {
            Strictness.of(plan, week).ifPresent(phase -> look(plan, week, phase, context, findings));
        }
    }

    private static void look(
            FinishedPlan plan, IsoWeek week, PhaseKind phase, ReviewContext context, Findings findings) {
        int sessions = plan.sessionsIn(week).size();
        int most = context.value(cap(phase));
        if (sessions > most) {
            findings.on(
                    week.monday(), week + " holds " + sessions + " sessions, " + most + " are the most in " + phase);
        }
    }

    private static Parameter cap(PhaseKind phase) {
        return switch (phase) {
            case OFF_SEASON -> Parameter.WEEKLY_SESSIONS_OFF_SEASON;
            case IN_SEASON -> Parameter.WEEKLY_SESSIONS_IN_SEASON;
            case TAPER -> Parameter.WEEKLY_SESSIONS_TAPER_FAR;
            case RECOVERY -> Parameter.WEEKLY_SESSIONS_RECOVERY;
        };
    }
}
