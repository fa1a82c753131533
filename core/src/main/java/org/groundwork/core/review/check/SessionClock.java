package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;

/** Counts what a session takes: warm-up, sets, rests and changes. */
final class SessionClock {

    private static final int SIDES = 2;
    private static final int TENTHS = 10;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Methodology methodology;

    SessionClock(Methodology methodology) {
        this.methodology = methodology;
    }

    /** Whole minutes, rounded up. */
    int minutes(FinishedSession session) {
        int changes = Math.max(0, session.exercises().size() - 1);
        int fixed = methodology.value(Parameter.WARM_UP_SECONDS)
                + changes * methodology.value(Parameter.EXERCISE_CHANGE_SECONDS);
        int tenths = fixed * TENTHS
                + session.exercises().stream().mapToInt(this::tenths).sum();
        int tenthsPerMinute = SECONDS_PER_MINUTE * TENTHS;
        return (tenths + tenthsPerMinute - 1) / tenthsPerMinute;
    }

    /** An exercise's sets with the rests between its work sets; the last set's rest gives way to the change. */
    private int tenths(FinishedExercise exercise) {
        List<FinishedSet> work = exercise.workSets();
        int warmUps = exercise.sets().size() - work.size();
        int working = work.stream().mapToInt(set -> tenths(exercise, set)).sum();
        int resting = work.stream()
                .limit(Math.max(0, work.size() - 1))
                .mapToInt(set -> set.restSeconds().orElse(0))
                .sum();
        return (warmUps * methodology.value(Parameter.WARM_UP_SET_SECONDS) + resting) * TENTHS + working;
    }

    /** What one work set takes, both sides counted, without its rest; rounded up to a second. */
    int seconds(FinishedExercise exercise, FinishedSet set) {
        return (tenths(exercise, set) + TENTHS - 1) / TENTHS;
    }

    private int tenths(FinishedExercise exercise, FinishedSet set) {
        int repTenths = set.reps().orElse(0) * methodology.value(Parameter.REP_DECISECONDS);
        int tenths = repTenths + set.seconds().orElse(0) * TENTHS;
        int sides = exercise.isPerSide() ? SIDES : 1;
        int change = exercise.isPerSide() ? methodology.value(Parameter.SIDE_CHANGE_SECONDS) : 0;
        return tenths * sides + change * TENTHS;
    }
}
