package org.groundwork.formats.plan;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.plan.diff.DoseAspect;
import org.groundwork.core.plan.diff.ExerciseChange;
import org.groundwork.core.plan.diff.SessionChange;
import org.groundwork.core.quantity.DaySlot;

/**
 * One aspect of one exercise's dose that differs in one session.
 *
 * @param at where the session stands now
 * @param exercise which
 * @param aspect what of its dose
 * @param before as {@link DoseAspect#of} gives it
 * @param after as {@link DoseAspect#of} gives it
 */
record DoseDiff(DaySlot at, Exercise exercise, DoseAspect aspect, List<Integer> before, List<Integer> after) {

    static Stream<DoseDiff> of(SessionChange session) {
        DaySlot at = session.session().latest().at();
        return session.exercises().stream()
                .flatMap(change -> change.aspects().stream().map(aspect -> of(at, change, aspect)));
    }

    private static DoseDiff of(DaySlot at, ExerciseChange change, DoseAspect aspect) {
        return new DoseDiff(
                at,
                change.doses().latest().exercise(),
                aspect,
                aspect.of(change.doses().earliest()),
                aspect.of(change.doses().latest()));
    }

    /** What is said in one breath: the exercise, the aspect and whether it is more or less. */
    List<Object> topic() {
        return List.of(exercise.id(), aspect, direction());
    }

    /** 1 for more, -1 for less, 2 and -2 for a load that is prescribed now or no longer, 0 where numbers don't say. */
    private int direction() {
        if (before.contains(DoseAspect.NONE) != after.contains(DoseAspect.NONE)) {
            return before.contains(DoseAspect.NONE) ? 2 : -2;
        }
        return isMeasured() ? Integer.signum(difference()) : 0;
    }

    /** Whether both are one number, so that there is a difference between them. */
    boolean isMeasured() {
        return aspect != DoseAspect.INTENT && aspect != DoseAspect.WARM_UPS && isNumber(before) && isNumber(after);
    }

    private static boolean isNumber(List<Integer> value) {
        return value.size() == 1 && value.get(0) != DoseAspect.NONE;
    }

    /** How much more there is, less where negative; only for what {@link #isMeasured()}. */
    int difference() {
        return after.get(0) - before.get(0);
    }
}
