package org.groundwork.core.review.check;

import java.util.List;
import java.util.function.Predicate;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedSession;

/** Sets that go too close to failure. */
final class Effortful {

    private Effortful() {}

    /**
     * A sentence for each exercise among {@code which}, jumps apart, with a work set of fewer than {@code least} reps
     * in reserve.
     */
    static List<String> below(FinishedSession session, int least, Predicate<FinishedExercise> which) {
        return session.exercises().stream()
                .filter(e -> !e.trains(Pattern.PLYO))
                .filter(which)
                .filter(e -> lowest(e) < least)
                .map(e -> e.id() + " at RIR " + lowest(e) + ", at least " + least + " is required")
                .toList();
    }

    private static int lowest(FinishedExercise exercise) {
        return exercise.workSets().stream()
                .filter(s -> s.rir().isPresent())
                .mapToInt(s -> s.rir().getAsInt())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
