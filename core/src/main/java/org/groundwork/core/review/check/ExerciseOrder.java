package org.groundwork.core.review.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Jumps come first, while fresh; compound lifts come before core and accessories. Hip work may stand first while a knee
 * is sore. Simple lifts of one joint, such as a bridge, may stand anywhere.
 */
final class ExerciseOrder extends PartCheck {

    private static final Set<Pattern> LATE =
            EnumSet.of(Pattern.CALF, Pattern.FOOT, Pattern.HIP, Pattern.KNEE_FLEXION, Pattern.CORE);

    ExerciseOrder() {
        super(
                "exercise-order",
                "S14 E-plyometrics",
                "Big lifts come before small ones, and jumps before lifting.",
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        boolean soreKnee = plan.athlete().painAt(Pain.Site.KNEE) > 0;
        for (FinishedSession session : plan.sessions()) {
            requireBefore(session, e -> e.trains(Pattern.PLYO), e -> !e.trains(Pattern.PLYO), findings);
            requireBefore(
                    session,
                    e -> e.isLift() && e.isCompound(),
                    e -> isLate(e) && !(soreKnee && e.trains(Pattern.HIP)),
                    findings);
        }
    }

    private static boolean isLate(FinishedExercise exercise) {
        return exercise.pattern().filter(LATE::contains).isPresent();
    }

    private static void requireBefore(
            FinishedSession session,
            Predicate<FinishedExercise> first,
            Predicate<FinishedExercise> second,
            Findings findings) {
        Optional<FinishedExercise> early =
                session.exercises().stream().filter(second).findFirst();
        early.ifPresent(e -> session.exercises().stream()
                .skip(session.exercises().indexOf(e) + 1L)
                .filter(first)
                .findFirst()
                .ifPresent(late ->
                        findings.in(session, e.id() + " stands before " + late.id() + ", which has to come first")));
    }
}
