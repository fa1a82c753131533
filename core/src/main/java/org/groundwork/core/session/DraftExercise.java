package org.groundwork.core.session;

import java.util.Objects;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.SetScheme;

/**
 * An exercise with its dose, before loads are reckoned.
 *
 * @param exercise which
 * @param role what it does in the session
 * @param scheme the ranges it keeps to
 * @param effort the target of each work set; for a hold only its RIR counts
 * @param seconds how long a hold lasts, 0 for work in reps
 * @param sets work sets, 1 or more
 * @param warmUps warm-up sets, 0 or more
 */
public record DraftExercise(
        Exercise exercise, Role role, SetScheme scheme, Effort effort, int seconds, int sets, int warmUps) {

    public DraftExercise {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(effort, "effort");
        if (sets < 1 || warmUps < 0 || (seconds > 0) != exercise.held()) {
            throw new IllegalArgumentException(
                    exercise.id() + ": " + sets + " sets, " + warmUps + " warm-ups, held " + seconds + " s");
        }
    }

    public DraftExercise withSets(int other) {
        return new DraftExercise(exercise, role, scheme, effort, seconds, other, warmUps);
    }

    public DraftExercise withoutWarmUps() {
        return new DraftExercise(exercise, role, scheme, effort, seconds, sets, 0);
    }

    public DraftExercise withScheme(SetScheme other) {
        return new DraftExercise(exercise, role, other, effort, seconds, sets, warmUps);
    }

    public DraftExercise withEffort(Effort other) {
        return new DraftExercise(exercise, role, scheme, other, seconds, sets, warmUps);
    }

    /** The rest after each work set: the middle of the scheme's range, to a quarter of a minute. */
    public int restSeconds() {
        int middle = (scheme.restSeconds().min() + scheme.restSeconds().max()) / 2;
        return middle / 15 * 15;
    }

    /** Whether its sets count as volume: everything but jumps. */
    public boolean isHard() {
        return role != Role.JUMP;
    }
}
