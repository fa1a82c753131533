package org.groundwork.core.plan;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;

/**
 * One strength session, placed and prescribed.
 *
 * @param id the week it is due and a number, given once and never changed: {@code 2026-W49-1}
 * @param week the week it is due
 * @param at where it stands
 * @param kind what it is for
 * @param phase the phase of its day
 * @param focus its block's
 * @param deload whether it lies in a block's light week
 * @param minutes counted from sets, reps, rests and set-up, rounded up
 * @param exercises in the order they are done, at least one
 * @param placement why it stands there
 * @param why ids of the rules that made it, at least one
 */
public record Session(
        String id,
        IsoWeek week,
        DaySlot at,
        SessionKind kind,
        PhaseKind phase,
        Focus focus,
        boolean deload,
        int minutes,
        List<ExercisePrescription> exercises,
        Placement placement,
        List<String> why) {

    public Session {
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(placement, "placement");
        exercises = List.copyOf(exercises);
        why = List.copyOf(why);
        if (exercises.isEmpty() || why.isEmpty()) {
            throw new IllegalArgumentException("session " + id + " lacks exercises or reasons");
        }
    }

    /** The same session at another place. */
    public Session heldAt(DaySlot place) {
        return new Session(id, week, place, kind, phase, focus, deload, minutes, exercises, placement, why);
    }

    /** The same session with other things to say of the other places of its week. */
    public Session withAlternatives(List<Alternative> alternatives) {
        Placement told = new Placement(placement.cost(), placement.justifications(), alternatives);
        return new Session(id, week, at, kind, phase, focus, deload, minutes, exercises, told, why);
    }

    /** The number of work sets that are no jumps: what volume is counted in. */
    public int hardSets() {
        return exercises.stream()
                .filter(e -> e.exercise().pattern() != org.groundwork.core.exercise.Pattern.PLYO)
                .mapToInt(e -> e.workSets().size())
                .sum();
    }

    /** Foot contacts of all its jumps. */
    public int contacts() {
        return exercises.stream().mapToInt(ExercisePrescription::contacts).sum();
    }
}
