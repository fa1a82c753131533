package org.groundwork.formats.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.prescription.SetKind;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.finished.Bounds;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlacement;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;

/** Reads the sessions of a plan JSON. */
final class SessionFacts {

    private static final int DECIMALS_OF_GRAMS = 3;
    private static final int DECIMALS_OF_PER_MILLE = 1;

    private SessionFacts() {}

    static Optional<FinishedSession> of(JsonView view) {
        Optional<LocalDate> date = view.date("date");
        return date.isEmpty()
                ? view.missing("date", "give every session its date")
                : Optional.of(session(view, date.get()));
    }

    private static FinishedSession session(JsonView view, LocalDate date) {
        return new FinishedSession(
                view.text("id").orElse(""),
                date,
                view.constant("slot", Slot.class),
                view.constant("kind", SessionKind.class),
                view.constant("phase", PhaseKind.class),
                view.constant("focus", Focus.class),
                view.flag("deload").orElse(false),
                view.whole("minutes"),
                view.list("exercises").stream().map(SessionFacts::exercise).toList(),
                view.find("placement").map(SessionFacts::placement),
                view.texts("why"));
    }

    private static FinishedPlacement placement(JsonView view) {
        List<Long> penalties = view.list("justifications").stream()
                .map(j -> j.number("penalty"))
                .map(OptionalLong::stream)
                .flatMap(s -> s.boxed())
                .toList();
        return new FinishedPlacement(view.number("cost").orElse(0), penalties);
    }

    private static FinishedExercise exercise(JsonView view) {
        return new FinishedExercise(
                view.text("id").orElse(""),
                view.constant("pattern", Pattern.class),
                view.flag("compound"),
                view.constant("plyometric", Plyometric.class),
                view.flag("perSide"),
                view.list("sets").stream().map(SessionFacts::set).toList(),
                view.texts("why"));
    }

    private static FinishedSet set(JsonView view) {
        return new FinishedSet(
                view.constant("kind", SetKind.class).orElse(SetKind.WORK),
                view.whole("reps"),
                view.whole("seconds"),
                bounds(view, "repsRange", 0).or(() -> bounds(view, "secondsRange", 0)),
                view.scaled("loadKg", DECIMALS_OF_GRAMS),
                bounds(view, "loadRangeKg", DECIMALS_OF_GRAMS),
                view.scaled("percent1rm", DECIMALS_OF_PER_MILLE),
                view.whole("rir"),
                bounds(view, "rirRange", 0),
                view.whole("restSeconds"),
                view.constant("intent", Intent.class));
    }

    private static Optional<Bounds> bounds(JsonView view, String name, int decimals) {
        List<Integer> ends = view.list(name).stream()
                .map(end -> end.scaled(decimals))
                .flatMap(Optional::stream)
                .toList();
        return ends.size() == 2 ? Optional.of(new Bounds(ends.get(0), ends.get(1))) : Optional.empty();
    }
}
