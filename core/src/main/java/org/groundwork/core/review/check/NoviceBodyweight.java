package org.groundwork.core.review.check;

import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** A novice's technique block holds no weights in a base pattern that is not mastered: bodyweight, band or backpack. */
final class NoviceBodyweight extends PartCheck {

    NoviceBodyweight() {
        super(
                "novice-bodyweight",
                "S9 S27",
                "Brand new to it: bodyweight until the movement is mastered, then weight slowly.",
                Part.BLOCKS,
                Part.SETS,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().level().isEmpty()) {
            findings.cannotTell("the file does not say how experienced the athlete is");
        } else if (plan.athlete().isNovice()) {
            new Beginning(plan, context).technique().ifPresent(block -> plan.sessionsIn(block.days())
                    .forEach(session -> session.exercises().stream()
                            .filter(e -> isWeighed(e, context) && !isMastered(plan.athlete(), e))
                            .forEach(e -> findings.in(
                                    session,
                                    e.id() + " takes weights in a pattern that is"
                                            + " not mastered, bodyweight, band or backpack is required"))));
        }
    }

    private static boolean isWeighed(FinishedExercise exercise, ReviewContext context) {
        return context.known(exercise).filter(e -> e.loading().isWeighed()).isPresent()
                || exercise.sets().stream().anyMatch(s -> s.loadGrams().orElse(0) > 0);
    }

    private static boolean isMastered(FinishedAthlete athlete, FinishedExercise exercise) {
        return exercise.pattern()
                .filter(p -> Pattern.BASE.contains(p) && !athlete.hasMastered(p))
                .isEmpty();
    }
}
