package org.groundwork.core.review.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.AccessorySchemes;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Work sets get the rest that their role in the block asks for at least. Which lift is the main one a file does not
 * say: the first heavy compound leg lift of a session is held to the main lift's rest, other lifts to assistance's
 * where that is less. Jumps only need some rest; a longer rest is never wrong.
 */
final class RestGiven extends PartCheck {

    RestGiven() {
        super(
                "rest-given",
                "S12",
                "Full rest between sets: good form comes before getting done.",
                Part.KINDS,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            List<BlockTemplate> templates = Templates.of(session, plan, context);
            Optional<FinishedExercise> main =
                    session.exercises().stream().filter(context::isHeavyLegs).findFirst();
            for (FinishedExercise exercise : session.exercises()) {
                boolean isMain = main.filter(exercise::equals).isPresent();
                int least = Math.max(1, least(exercise, isMain, templates, context.methodology()));
                shortest(exercise)
                        .filter(rest -> rest < least)
                        .ifPresent(rest -> findings.in(
                                session,
                                exercise.id() + " rests " + rest + " s, at least " + least + " s are required"));
            }
        }
    }

    private static Optional<Integer> shortest(FinishedExercise exercise) {
        return exercise.workSets().stream()
                .filter(s -> s.restSeconds().isPresent())
                .map(s -> s.restSeconds().getAsInt())
                .min(Comparator.naturalOrder());
    }

    private static int least(
            FinishedExercise exercise, boolean main, List<BlockTemplate> templates, Methodology methodology) {
        AccessorySchemes accessories = methodology.accessories();
        return switch (exercise.pattern().orElse(Pattern.PLYO)) {
            case PLYO -> 1;
            case POWER -> accessories.fast().restSeconds().min();
            case CORE -> accessories.core().restSeconds().min();
            case CALF, HIP, FOOT, KNEE_FLEXION ->
                accessories.accessory().restSeconds().min();
            case SQUAT, HINGE, LUNGE, PUSH, PULL -> lift(main, templates);
        };
    }

    private static int lift(boolean main, List<BlockTemplate> templates) {
        return templates.stream()
                .flatMap(t -> main ? Stream.of(t.main()) : Stream.of(t.main(), t.assistance()))
                .mapToInt(scheme -> scheme.restSeconds().min())
                .min()
                .orElse(1);
    }
}
