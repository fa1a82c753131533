package org.groundwork.core.session;

import java.util.List;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/** Counts how long a session takes, from its sets, reps, rests and set-up. */
public final class SessionClock {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int DECISECONDS_PER_SECOND = 10;

    private final int warmUp;
    private final int repDeciseconds;
    private final int sideChange;
    private final int warmUpSet;
    private final int exerciseChange;

    public SessionClock(Methodology methodology) {
        warmUp = methodology.value(Parameter.WARM_UP_SECONDS);
        repDeciseconds = methodology.value(Parameter.REP_DECISECONDS);
        sideChange = methodology.value(Parameter.SIDE_CHANGE_SECONDS);
        warmUpSet = methodology.value(Parameter.WARM_UP_SET_SECONDS);
        exerciseChange = methodology.value(Parameter.EXERCISE_CHANGE_SECONDS);
    }

    /** Whole minutes, rounded up. Changing to the next exercise takes the place of the last rest. */
    public int minutes(List<DraftExercise> exercises) {
        int deciseconds = warmUp * DECISECONDS_PER_SECOND;
        for (DraftExercise exercise : exercises) {
            deciseconds += deciseconds(exercise);
        }
        deciseconds += Math.max(0, exercises.size() - 1) * exerciseChange * DECISECONDS_PER_SECOND;
        int perMinute = SECONDS_PER_MINUTE * DECISECONDS_PER_SECOND;
        return (deciseconds + perMinute - 1) / perMinute;
    }

    private int deciseconds(DraftExercise exercise) {
        int rests = (exercise.sets() - 1) * exercise.restSeconds() * DECISECONDS_PER_SECOND;
        int warmUps = exercise.warmUps() * warmUpSet * DECISECONDS_PER_SECOND;
        return exercise.sets() * setDeciseconds(exercise) + rests + warmUps;
    }

    private int setDeciseconds(DraftExercise exercise) {
        int oneSide = exercise.exercise().held()
                ? exercise.seconds() * DECISECONDS_PER_SECOND
                : exercise.effort().reps() * repDeciseconds;
        return exercise.exercise().perSide() ? 2 * oneSide + sideChange * DECISECONDS_PER_SECOND : oneSide;
    }
}
