package org.groundwork.core.session;

import java.util.List;
import org.groundwork.core.exercise.Exercise;
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

    /**
     * What of an exercise takes time.
     *
     * @param exercise which
     * @param sets work sets, 1 or more
     * @param amount reps or seconds of each, for each side
     * @param restSeconds between work sets
     * @param warmUps warm-up sets
     */
    public record Work(Exercise exercise, int sets, int amount, int restSeconds, int warmUps) {}

    /** Whole minutes, rounded up. Changing to the next exercise takes the place of the last rest. */
    public int minutes(List<DraftExercise> exercises) {
        return minutesOf(exercises.stream().map(SessionClock::work).toList());
    }

    private static Work work(DraftExercise draft) {
        int amount = draft.exercise().held() ? draft.seconds() : draft.effort().reps();
        return new Work(draft.exercise(), draft.sets(), amount, draft.restSeconds(), draft.warmUps());
    }

    /** Whole minutes of a session of {@code work}, rounded up, as for {@link #minutes}. */
    public int minutesOf(List<Work> work) {
        int deciseconds = warmUp * DECISECONDS_PER_SECOND;
        for (Work exercise : work) {
            deciseconds += deciseconds(exercise);
        }
        deciseconds += Math.max(0, work.size() - 1) * exerciseChange * DECISECONDS_PER_SECOND;
        int perMinute = SECONDS_PER_MINUTE * DECISECONDS_PER_SECOND;
        return (deciseconds + perMinute - 1) / perMinute;
    }

    private int deciseconds(Work work) {
        int rests = (work.sets() - 1) * work.restSeconds() * DECISECONDS_PER_SECOND;
        int warmUps = work.warmUps() * warmUpSet * DECISECONDS_PER_SECOND;
        return work.sets() * setDeciseconds(work) + rests + warmUps;
    }

    private int setDeciseconds(Work work) {
        int oneSide = work.amount() * (work.exercise().held() ? DECISECONDS_PER_SECOND : repDeciseconds);
        return work.exercise().perSide() ? 2 * oneSide + sideChange * DECISECONDS_PER_SECOND : oneSide;
    }
}
