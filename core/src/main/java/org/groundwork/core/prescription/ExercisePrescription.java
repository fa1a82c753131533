package org.groundwork.core.prescription;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.session.Role;

/**
 * One exercise of a session: all its sets, done before the next exercise begins.
 *
 * @param exercise which
 * @param role what it does in the session
 * @param sets in order, warm-ups first, at least one work set
 * @param why ids of the rules that chose and dosed it, at least one
 * @param notes what the athlete is told beside it, possibly nothing
 */
public record ExercisePrescription(
        Exercise exercise, Role role, List<SetPrescription> sets, List<String> why, List<String> notes) {

    public ExercisePrescription {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(role, "role");
        sets = List.copyOf(sets);
        why = List.copyOf(why);
        notes = List.copyOf(notes);
        if (why.isEmpty()) {
            throw new IllegalArgumentException(exercise.id() + " has no reason");
        }
        if (sets.stream().noneMatch(SetPrescription::isWork)) {
            throw new IllegalArgumentException(exercise.id() + " has no work set");
        }
    }

    public List<SetPrescription> workSets() {
        return sets.stream().filter(SetPrescription::isWork).toList();
    }

    /** Foot contacts of jumps: each landing foot counts, so two for a two-footed jump; 0 where nothing lands hard. */
    public int contacts() {
        if (exercise.plyometric() == org.groundwork.core.exercise.Plyometric.NONE) {
            return 0;
        }
        return 2 * workSets().stream().mapToInt(SetPrescription::amount).sum();
    }
}
