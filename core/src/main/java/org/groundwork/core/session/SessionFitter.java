package org.groundwork.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.exercise.Pattern;

/**
 * Makes a session fit its minutes: sets go first, then exercises, never a circuit. A pattern goes last, and only where
 * another session of the week trains it, unless nothing else helps.
 */
final class SessionFitter {

    private static final int USUAL_MAIN_SETS = 3;

    private final SessionClock clock;
    private final int ceiling;
    private final Set<Pattern> owned;
    private final boolean isShared;
    private final boolean keepsHip;
    private final int turn;
    private List<DraftExercise> exercises;

    /**
     * @param owned the patterns that only this session of the week is sure to train
     * @param isShared whether sessions are so short that the week's patterns are shared out among them
     * @param keepsHip whether hip work belongs to what is treated
     * @param turn which second lift goes first where nearly all have to
     */
    SessionFitter(
            SessionClock clock, int ceilingMinutes, Set<Pattern> owned, boolean isShared, boolean keepsHip, int turn) {
        this.clock = clock;
        this.ceiling = ceilingMinutes;
        this.owned = owned;
        this.isShared = isShared;
        this.keepsHip = keepsHip;
        this.turn = turn;
    }

    /** What is left of {@code full} within the minutes, in the same order; at least one exercise. */
    List<DraftExercise> fit(List<DraftExercise> full) {
        exercises = new ArrayList<>(full);
        drop(e -> e.role() == Role.ACCESSORY && !(keepsHip && e.exercise().pattern() == Pattern.HIP));
        reduce(e -> e.role() == Role.CORE, 1);
        reduce(e -> e.role() == Role.JUMP, 2);
        reduce(e -> e.role() == Role.ASSISTANCE && e.exercise().pattern().isMainLowerBody(), 1);
        reduce(e -> e.exercise().pattern() == Pattern.PUSH, 1);
        reduce(e -> e.exercise().pattern() == Pattern.PULL, 1);
        reduce(e -> e.role() == Role.MAIN, USUAL_MAIN_SETS);
        reduce(e -> e.role() == Role.ACCESSORY, 1);
        skipWarmUps(e -> e.role() == Role.ASSISTANCE);
        reduce(e -> e.role() == Role.FAST, 2);
        reduce(e -> e.role() == Role.MAIN, 2);
        drop(e -> isShared && isElsewhere(e));
        drop(e -> e.role() == Role.FAST);
        drop(e -> e.role() == Role.JUMP);
        reduce(e -> e.role() == Role.MAIN, 1);
        drop(e -> e.role() == Role.ACCESSORY);
        drop(this::isElsewhere);
        takeTurns();
        skipWarmUps(e -> true);
        return List.copyOf(exercises);
    }

    private boolean isElsewhere(DraftExercise exercise) {
        return !owned.contains(exercise.exercise().pattern()) && exercise.role() != Role.MAIN;
    }

    private boolean fits() {
        return clock.minutes(exercises) <= ceiling;
    }

    private void drop(Predicate<DraftExercise> which) {
        for (int i = exercises.size() - 1; i >= 0 && exercises.size() > 1 && !fits(); i--) {
            if (which.test(exercises.get(i))) {
                exercises.remove(i);
            }
        }
    }

    /** Leaves out second lifts, beginning with another one each week. */
    private void takeTurns() {
        List<DraftExercise> seconds = new ArrayList<>(
                exercises.stream().filter(e -> e.role() != Role.MAIN).toList());
        if (!seconds.isEmpty()) {
            Collections.rotate(seconds, -(turn % seconds.size()));
        }
        for (int i = seconds.size() - 1; i >= 0 && exercises.size() > 1 && !fits(); i--) {
            exercises.remove(seconds.get(i));
        }
        drop(e -> true);
    }

    private void reduce(Predicate<DraftExercise> which, int least) {
        for (int i = exercises.size() - 1; i >= 0; i--) {
            while (!fits() && which.test(exercises.get(i)) && exercises.get(i).sets() > least) {
                DraftExercise exercise = exercises.get(i);
                exercises.set(i, exercise.withSets(exercise.sets() - 1));
            }
        }
    }

    private void skipWarmUps(Predicate<DraftExercise> which) {
        for (int i = exercises.size() - 1; i >= 0 && !fits(); i--) {
            if (which.test(exercises.get(i))) {
                exercises.set(i, exercises.get(i).withoutWarmUps());
            }
        }
    }
}
