package org.groundwork.core.review.check;

import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * In a deload week every exercise that the block held before has 40 to 50 % fewer sets to the whole set, two reps more
 * in reserve, a lighter load where a lighter one can be made, and half the contacts. A set cannot go below one. The
 * measure is any earlier session of the block, of the same kind and with that exercise, so that sessions of different
 * length are not held against each other.
 */
final class DeloadWork extends PartCheck {

    DeloadWork() {
        super(
                "deload-work",
                "E-deload",
                "A deload keeps its days and cuts sets, effort, load and jumps.",
                Part.BLOCKS,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedBlock block : plan.blocks()) {
            for (FinishedSession session : plan.sessionsIn(block.days())) {
                if (isDeload(block, session)) {
                    List<FinishedSession> earlier = plan.sessionsIn(block.days()).stream()
                            .filter(s -> !isDeload(block, s) && s.kind().equals(session.kind()))
                            .toList();
                    session.exercises().forEach(e -> look(session, e, earlier, context, findings));
                    lookAtContacts(session, earlier, context, findings);
                }
            }
        }
    }

    private static boolean isDeload(FinishedBlock block, FinishedSession session) {
        return session.deload()
                || block.deloadFrom()
                        .filter(from -> !session.date().isBefore(from))
                        .isPresent();
    }

    private static void look(
            FinishedSession session,
            FinishedExercise exercise,
            List<FinishedSession> earlier,
            ReviewContext context,
            Findings findings) {
        List<FinishedExercise> before = earlier.stream()
                .flatMap(s -> s.exercises().stream())
                .filter(e -> e.id().equals(exercise.id()) && !e.trains(Pattern.PLYO))
                .toList();
        if (!before.isEmpty()) {
            lookAtSets(session, exercise, before, context, findings);
            lookAtEffort(session, exercise, before, context, findings);
            lookAtLoad(session, exercise, before, findings);
        }
    }

    private static void lookAtSets(
            FinishedSession session,
            FinishedExercise exercise,
            List<FinishedExercise> before,
            ReviewContext context,
            Findings findings) {
        int most = before.stream().mapToInt(FinishedExercise::hardSets).max().orElse(0);
        int highest = Math.max(
                1,
                Percent.rounded(most, context.range(Parameter.DELOAD_SETS_CUT).min()));
        int sets = exercise.hardSets();
        if (sets > highest) {
            findings.in(
                    session,
                    exercise.id() + " has " + sets + " sets in a deload after " + most + ", " + highest
                            + " are the most");
        }
    }

    private static void lookAtEffort(
            FinishedSession session,
            FinishedExercise exercise,
            List<FinishedExercise> before,
            ReviewContext context,
            Findings findings) {
        OptionalInt usual = before.stream().mapToInt(DeloadWork::reserve).min();
        int more = context.value(Parameter.DELOAD_RIR_MORE);
        if (reserve(exercise) < usual.orElse(0) + more && exercise.hardestSet().isPresent()) {
            findings.in(
                    session,
                    exercise.id() + " has RIR " + reserve(exercise) + " in a deload, at least "
                            + (usual.orElse(0) + more) + " is required");
        }
    }

    private static int reserve(FinishedExercise exercise) {
        return exercise.workSets().stream()
                .mapToInt(s -> s.rir().orElse(0))
                .min()
                .orElse(0);
    }

    private static void lookAtLoad(
            FinishedSession session, FinishedExercise exercise, List<FinishedExercise> before, Findings findings) {
        int best =
                before.stream().mapToInt(e -> e.bestLoadGrams().orElse(0)).max().orElse(0);
        int load = exercise.bestLoadGrams().orElse(0);
        if (load > best && best > 0) {
            findings.in(
                    session,
                    exercise.id() + " takes " + Kilograms.words(load) + " in a deload, more than the "
                            + Kilograms.words(best) + " before");
        }
    }

    private static void lookAtContacts(
            FinishedSession session, List<FinishedSession> earlier, ReviewContext context, Findings findings) {
        int usual = earlier.stream().mapToInt(FinishedSession::contacts).max().orElse(0);
        int most = Percent.rounded(usual, context.value(Parameter.DELOAD_CONTACTS_CUT));
        if (usual > 0 && session.contacts() > most) {
            findings.in(
                    session,
                    session.contacts() + " contacts in a deload after " + usual + ", " + most + " are the most");
        }
    }
}
