package org.groundwork.core.review.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * Every load, and both ends of its range, can be made of the athlete's weights, or of the usual ones where nobody said
 * which; exercises without kilograms state none.
 */
final class LoadsMakeable extends PartCheck {

    LoadsMakeable() {
        super(
                "loads-makeable",
                "E-load E-progress",
                "A load that no plate or dumbbell makes is no use in a gym.",
                Part.SETS,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().inventory().isEmpty()) {
            findings.cannotTell("the file does not say which weights are at hand");
            return;
        }
        Makeable makeable = new Makeable(plan.athlete().inventory().get(), context.methodology());
        for (FinishedSession session : plan.sessions()) {
            for (FinishedExercise exercise : session.exercises()) {
                context.known(exercise).ifPresent(known -> loads(exercise).stream()
                        .filter(grams -> !makeable.is(known.loading(), grams))
                        .findFirst()
                        .ifPresent(grams -> findings.in(
                                session,
                                exercise.id() + " takes " + Kilograms.words(grams)
                                        + ", which the weights at hand don't make for " + known.loading())));
            }
        }
    }

    private static Set<Integer> loads(FinishedExercise exercise) {
        Set<Integer> loads = new LinkedHashSet<>();
        for (FinishedSet set : exercise.sets()) {
            set.loadGrams().ifPresent(loads::add);
            set.loadRangeGrams().ifPresent(range -> loads.addAll(List.of(range.min(), range.max())));
        }
        return loads;
    }
}
