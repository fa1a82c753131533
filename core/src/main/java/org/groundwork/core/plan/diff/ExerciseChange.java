package org.groundwork.core.plan.diff;

import java.util.Arrays;
import java.util.List;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * An exercise that a session gained, lost, gave for another of its pattern, or doses otherwise.
 *
 * @param doses the exercise with its sets, in both revisions
 */
public record ExerciseChange(Change<ExercisePrescription> doses) {

    /** What changed of {@code session}'s exercises; the other exercises are as they were. */
    static List<ExerciseChange> of(Change<Session> session) {
        List<ExercisePrescription> before = session.earliest().exercises();
        List<ExercisePrescription> after = session.latest().exercises();
        if (!session.isKept() || before.equals(after)) {
            return List.of();
        }
        return new Pairing<>(before, after)
                .by(dose -> dose.exercise().id()).by(dose -> dose.exercise().pattern()).changes().stream()
                        .map(ExerciseChange::new)
                        .filter(ExerciseChange::tellsSomething)
                        .toList();
    }

    private boolean tellsSomething() {
        return !isDose() || !aspects().isEmpty();
    }

    /** Whether it is the same exercise, with other sets. */
    public boolean isDose() {
        return doses.isKept() && id(doses.earliest()).equals(id(doses.latest()));
    }

    /** Whether another exercise of the same pattern took its place. */
    public boolean isSwap() {
        return doses.isKept() && !isDose();
    }

    /** What is dosed otherwise: nothing unless {@link #isDose()}; warm-ups only where they alone changed. */
    public List<DoseAspect> aspects() {
        if (!isDose()) {
            return List.of();
        }
        List<DoseAspect> all = Arrays.stream(DoseAspect.values())
                .filter(aspect -> !aspect.of(doses.earliest()).equals(aspect.of(doses.latest())))
                .toList();
        return all.size() > 1
                ? all.stream().filter(aspect -> aspect != DoseAspect.WARM_UPS).toList()
                : all;
    }

    /** The same, seen from the other revision. */
    public ExerciseChange reversed() {
        return new ExerciseChange(doses.reversed());
    }

    private static String id(ExercisePrescription dose) {
        return dose.exercise().id();
    }
}
