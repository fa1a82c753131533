package org.groundwork.core.review.check;

import java.util.function.Predicate;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * A session that calls itself heavy holds a compound leg lift at the reps to failure that heavy work has, or one more
 * in days that are new; deloads apart. No lift of one joint goes closer to failure than every compound one.
 */
final class HeavyIsCompound extends PartCheck {

    HeavyIsCompound() {
        super("heavy-is-compound", "S20", "Heavy lifts move several joints at once.", Part.KINDS, Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int most = context.value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE) + context.value(Parameter.NOVELTY_RIR_MORE);
        for (FinishedSession session : plan.sessions()) {
            if (session.is(SessionKind.HEAVY) && !session.deload()) {
                int compound = hardest(session, FinishedExercise::isCompoundLegLift);
                if (compound > most) {
                    findings.in(session, "holds no compound leg lift of " + most + " reps to failure or fewer");
                }
                lookForIsolation(session, context, findings);
            }
        }
    }

    private static void lookForIsolation(FinishedSession session, ReviewContext context, Findings findings) {
        int compound = hardest(session, FinishedExercise::isCompound);
        int single = hardest(session, e -> !e.isCompound());
        if (single < compound && single <= context.value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE)) {
            findings.in(session, "goes closest to failure in a lift of one joint");
        }
    }

    private static int hardest(FinishedSession session, Predicate<FinishedExercise> which) {
        return session.exercises().stream()
                .filter(e -> !e.trains(Pattern.PLYO))
                .filter(which)
                .flatMap(e -> e.hardestSet().stream())
                .mapToInt(s -> s.repsToFailure().orElseThrow())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
