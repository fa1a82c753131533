package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.season.ReturnDay;

/**
 * In season and in the taper the heavy sets of a compound lift stay within a few per cent of the best heavy load of the
 * weeks before; in the taper they don't exceed it either. Loads from before a
 * layoff of 14 days are no measure: its cut wins. Deloads, primers and light fast sets are left out.
 */
final class LoadKept extends PartCheck {

    private static final int PERCENT = 100;

    LoadKept() {
        super(
                "load-kept",
                "E-load-kept S21",
                "As a race nears sets and reps fall and the load stays.",
                Part.PHASES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            boolean taper = plan.isIn(PhaseKind.TAPER, session.date());
            boolean kept = taper || isRacing(plan, session);
            if (kept && !session.deload() && !session.is(SessionKind.PRIMER)) {
                session.exercises().forEach(e -> look(plan, session, e, taper, context, findings));
            }
        }
    }

    /** Whether the session belongs to the racing phase's own block; a block of the off-season may end in its first days. */
    private static boolean isRacing(FinishedPlan plan, FinishedSession session) {
        return plan.isIn(PhaseKind.IN_SEASON, session.date())
                && plan.blockOn(session.date())
                        .filter(FinishedBlock::isMaintaining)
                        .isPresent();
    }

    private static void look(
            FinishedPlan plan,
            FinishedSession session,
            FinishedExercise exercise,
            boolean taper,
            ReviewContext context,
            Findings findings) {
        int load = heaviest(exercise, context);
        int best = best(plan, session, exercise.id(), context);
        int within = context.value(Parameter.LOAD_KEPT_WITHIN);
        boolean light = (long) load * PERCENT < (long) best * (PERCENT - within);
        boolean heavy = taper && best > 0 && (long) load * PERCENT > (long) best * (PERCENT + within);
        if (load > 0 && (light || heavy)) {
            findings.in(
                    session,
                    exercise.id() + " at " + Kilograms.words(load) + ", within " + within + " % of "
                            + Kilograms.words(best) + " is required");
        }
    }

    private static int best(FinishedPlan plan, FinishedSession session, String exercise, ReviewContext context) {
        LocalDate first = ReturnDay.latest(
                plan.sessions().stream().map(FinishedSession::date).toList(),
                day -> plan.isIn(PhaseKind.RECOVERY, day),
                session.date().minusWeeks(context.value(Parameter.LOAD_KEPT_WEEKS)),
                session.date(),
                context.methodology());
        return plan.sessionsIn(new Days(first, session.date())).stream()
                .filter(s -> s.date().isBefore(session.date()) && !s.deload() && !s.is(SessionKind.PRIMER))
                .flatMap(s -> s.exercises().stream())
                .filter(e -> e.id().equals(exercise))
                .mapToInt(e -> heaviest(e, context))
                .max()
                .orElse(0);
    }

    private static int heaviest(FinishedExercise exercise, ReviewContext context) {
        return exercise.sets().stream()
                .filter(s -> exercise.isCompound() && context.isHeavy(s))
                .mapToInt(s -> s.loadGrams().orElse(0))
                .max()
                .orElse(0);
    }
}
