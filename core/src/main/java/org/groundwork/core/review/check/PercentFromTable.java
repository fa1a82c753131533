package org.groundwork.core.review.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * A set's percentage of the 1RM is the table's for its reps and reps in reserve together; a work set in reps with a
 * load states one, a set without a load none.
 */
final class PercentFromTable extends PartCheck {

    PercentFromTable() {
        super(
                "percent-from-table",
                "E-load",
                "A percentage belongs to reps and reps in reserve, and to a lift that is known.",
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            for (FinishedExercise exercise : session.exercises()) {
                exercise.workSets().stream()
                        .flatMap(set -> mistake(set, context.methodology()).stream())
                        .findFirst()
                        .ifPresent(text -> findings.in(session, exercise.id() + " " + text));
            }
        }
    }

    private static Optional<String> mistake(FinishedSet set, Methodology methodology) {
        boolean stated = set.perMilleOfOneRepMax().isPresent();
        boolean loaded = set.loadGrams().isPresent();
        if (stated && !loaded) {
            return Optional.of("states a percentage of the 1RM without a load");
        }
        if (!loaded || set.repsToFailure().orElse(0) < 1) {
            return Optional.empty();
        }
        int n = set.repsToFailure().getAsInt();
        int table = methodology.perMilleOfOneRepMax(n);
        return set.perMilleOfOneRepMax().orElse(-1) == table
                ? Optional.empty()
                : Optional.of(
                        "states " + (stated ? words(set.perMilleOfOneRepMax().getAsInt()) : "no percentage") + " for "
                                + n + " reps to failure, the table says " + words(table));
    }

    private static String words(int perMille) {
        return BigDecimal.valueOf(perMille, 1).toPlainString() + " %";
    }
}
