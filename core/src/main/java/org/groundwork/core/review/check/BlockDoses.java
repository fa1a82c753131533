package org.groundwork.core.review.check;

import java.util.List;
import java.util.function.Function;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * Reps, reps in reserve and sets of the five movement patterns lie within what their block allows for main lifts or
 * assistance, light fast sets apart. In season and in the taper reps may give way so that the load is kept; fewer sets
 * and more in reserve are always allowed.
 */
final class BlockDoses extends PartCheck {

    BlockDoses() {
        super(
                "block-doses",
                "E-blocks S8",
                "Each kind of block has its own sets, reps and distance to failure.",
                Part.KINDS,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            List<SetScheme> schemes = Templates.schemes(Templates.of(session, plan, context));
            boolean scheduled = !session.is(SessionKind.PRIMER) && !session.is(SessionKind.POWER);
            if (scheduled && !schemes.isEmpty()) {
                session.exercises().stream()
                        .filter(FinishedExercise::isLift)
                        .forEach(e -> look(plan, session, e, schemes, context, findings));
            }
        }
    }

    private static void look(
            FinishedPlan plan,
            FinishedSession session,
            FinishedExercise exercise,
            List<SetScheme> schemes,
            ReviewContext context,
            Findings findings) {
        int most = schemes.stream().mapToInt(s -> s.reps().max()).max().orElseThrow();
        int least = Math.min(fewestKept(plan, session, context), least(schemes, SetScheme::reps));
        int reserve = least(schemes, SetScheme::rir);
        int sets = schemes.stream().mapToInt(s -> s.sets().max()).max().orElseThrow();
        List<FinishedSet> own = exercise.workSets().stream()
                .filter(s -> !context.isLightAndFast(s))
                .toList();
        if (own.size() > sets) {
            findings.in(session, exercise.id() + " has " + own.size() + " sets, " + sets + " are the most");
        }
        own.stream()
                .filter(s -> s.reps().isPresent())
                .filter(s -> s.reps().getAsInt() > most || s.reps().getAsInt() < least)
                .findFirst()
                .ifPresent(s -> findings.in(
                        session,
                        exercise.id() + " has " + s.amount() + " reps, " + least + " to " + most + " are required"));
        own.stream()
                .filter(s -> s.rir().orElse(reserve) < reserve)
                .findFirst()
                .ifPresent(s -> findings.in(
                        session,
                        exercise.id() + " has RIR " + s.rir().getAsInt() + ", at least " + reserve + " is required"));
    }

    private static int least(List<SetScheme> schemes, Function<SetScheme, Range> range) {
        return schemes.stream().mapToInt(s -> range.apply(s).min()).min().orElseThrow();
    }

    private static int fewestKept(FinishedPlan plan, FinishedSession session, ReviewContext context) {
        boolean racing = plan.isIn(PhaseKind.IN_SEASON, session.date()) || plan.isIn(PhaseKind.TAPER, session.date());
        return racing ? context.value(Parameter.LOAD_KEPT_FEWEST_REPS) : Integer.MAX_VALUE;
    }
}
