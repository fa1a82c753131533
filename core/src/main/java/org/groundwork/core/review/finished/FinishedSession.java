package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;

/**
 * A session as a file states it; what the file does not state is empty.
 *
 * @param id its name, empty text where it has none
 * @param date its day
 * @param slot its half of the day
 * @param kind what it is for
 * @param phase the phase it claims
 * @param focus the focus it claims
 * @param deload whether it claims to be light
 * @param minutes how long it claims to take
 * @param exercises in order
 * @param placement why it stands there
 * @param why ids of the rules that made it
 */
public record FinishedSession(
        String id,
        LocalDate date,
        Optional<Slot> slot,
        Optional<SessionKind> kind,
        Optional<PhaseKind> phase,
        Optional<Focus> focus,
        boolean deload,
        OptionalInt minutes,
        List<FinishedExercise> exercises,
        Optional<FinishedPlacement> placement,
        List<String> why) {

    public FinishedSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(placement, "placement");
        exercises = List.copyOf(exercises);
        why = List.copyOf(why);
    }

    /** The same with other exercises. */
    public FinishedSession withExercises(List<FinishedExercise> others) {
        return new FinishedSession(id, date, slot, kind, phase, focus, deload, minutes, others, placement, why);
    }

    public IsoWeek week() {
        return IsoWeek.of(date);
    }

    public boolean is(SessionKind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    public boolean trains(Pattern pattern) {
        return exercises.stream().anyMatch(e -> e.trains(pattern));
    }

    /** Work sets that are no jumps: what volume is counted in. */
    public int hardSets() {
        return exercises.stream().mapToInt(FinishedExercise::hardSets).sum();
    }

    /** Foot contacts of all jumps. */
    public int contacts() {
        return exercises.stream().mapToInt(FinishedExercise::contacts).sum();
    }

    /** How it is called in a sentence: kind, day and half of the day. */
    public String words() {
        return kind.map(k -> k + " session").orElse("strength session") + " of " + date
                + slot.map(s -> " " + s).orElse("");
    }
}
