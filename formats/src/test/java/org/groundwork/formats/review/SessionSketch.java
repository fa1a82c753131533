package org.groundwork.formats.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.finished.FinishedPlacement;
import org.groundwork.core.review.finished.FinishedSession;

/** A session of a sketched plan, to be changed at will; its minutes are counted unless they are set. */
final class SessionSketch {

    String id;
    LocalDate date;
    Slot slot = Slot.PM;
    SessionKind kind;
    PhaseKind phase;
    Focus focus;
    boolean deload;
    OptionalInt minutes = OptionalInt.empty();
    int placementCost;
    List<String> why = List.of("S19");
    final List<ExerciseSketch> exercises = new ArrayList<>();

    SessionSketch(LocalDate date, SessionKind kind, PhaseKind phase, Focus focus) {
        this.id = IsoWeek.of(date) + "-" + date.getDayOfWeek().getValue();
        this.date = date;
        this.kind = kind;
        this.phase = phase;
        this.focus = focus;
    }

    SessionSketch with(ExerciseSketch... added) {
        exercises.addAll(List.of(added));
        return this;
    }

    ExerciseSketch exercise(String exercise) {
        return exercises.stream().filter(e -> e.id.equals(exercise)).findFirst().orElseThrow();
    }

    ExerciseSketch main() {
        return exercises.get(0);
    }

    FinishedSession finished() {
        return new FinishedSession(
                id,
                date,
                Optional.of(slot),
                Optional.of(kind),
                Optional.of(phase),
                Optional.of(focus),
                deload,
                minutes.isPresent() ? minutes : OptionalInt.of(counted()),
                exercises.stream().map(ExerciseSketch::finished).toList(),
                Optional.of(new FinishedPlacement(placementCost, List.of(0L))),
                why);
    }

    private int counted() {
        int seconds =
                300 + exercises.stream().mapToInt(ExerciseSketch::takesSeconds).sum();
        return (seconds + 60 * (exercises.size() - 1) + 59) / 60;
    }
}
