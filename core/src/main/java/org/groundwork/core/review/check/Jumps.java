package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;

/** The jumps of a plan. */
final class Jumps {

    private Jumps() {}

    /** Sessions with jumps of any height, in order. */
    static List<FinishedSession> sessions(FinishedPlan plan) {
        return plan.sessions().stream().filter(Jumps::isIn).toList();
    }

    static boolean isIn(FinishedSession session) {
        return session.exercises().stream().anyMatch(FinishedExercise::isJump);
    }

    /** Whether {@code session} holds a jump at least as hard as {@code least}. */
    static boolean isIn(FinishedSession session, Plyometric least) {
        return session.exercises().stream()
                .anyMatch(
                        e -> e.plyometric().filter(p -> p.compareTo(least) >= 0).isPresent());
    }
}
