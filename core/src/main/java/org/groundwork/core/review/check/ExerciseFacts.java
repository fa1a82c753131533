package org.groundwork.core.review.check;

import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * What a file says of an exercise is what the catalogue says; an exercise the catalogue does not hold is not judged.
 */
final class ExerciseFacts extends PartCheck {

    ExerciseFacts() {
        super(
                "exercise-facts",
                "S7",
                "A swap keeps its pattern, so what an exercise is has to be true.",
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            for (FinishedExercise exercise : session.exercises()) {
                Optional<Exercise> known = context.known(exercise);
                if (known.isEmpty()) {
                    findings.cannotTell("the catalogue does not hold " + exercise.id());
                } else if (!exercise.equals(stripped(exercise).completedBy(known.get()))) {
                    findings.in(
                            session,
                            exercise.id() + " is not what the catalogue says: "
                                    + known.get().pattern() + ", compound "
                                    + known.get().compound() + ", "
                                    + known.get().plyometric() + ", per side "
                                    + known.get().perSide());
                }
            }
        }
    }

    private static FinishedExercise stripped(FinishedExercise exercise) {
        return new FinishedExercise(
                exercise.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                exercise.sets(),
                exercise.why());
    }
}
