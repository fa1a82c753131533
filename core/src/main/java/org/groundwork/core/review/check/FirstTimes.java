package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;

/** When an exercise is done for the first time in a plan. */
final class FirstTimes {

    private FirstTimes() {}

    static boolean isFirst(FinishedPlan plan, FinishedSession session, FinishedExercise exercise) {
        return plan.sessions().stream()
                .takeWhile(s -> s.date().isBefore(session.date()))
                .flatMap(s -> s.exercises().stream())
                .noneMatch(e -> e.id().equals(exercise.id()));
    }
}
