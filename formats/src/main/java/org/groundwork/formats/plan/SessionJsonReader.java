package org.groundwork.formats.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.Placement;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetKind;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.session.Role;

/** Reads the sessions that {@link SessionJson} writes. */
public final class SessionJsonReader {

    private final Catalogue catalogue;

    public SessionJsonReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Session read(JsonIn session) {
        return new Session(
                session.text("id"),
                session.parsed("week", IsoWeek::parse, "2026-W49"),
                PlannedRunJson.readPlace(session),
                session.constant("kind", SessionKind.class),
                session.constant("phase", PhaseKind.class),
                session.constant("focus", Focus.class),
                session.flag("deload"),
                session.whole("minutes"),
                session.each("exercises", this::exercise),
                placement(session.get("placement")),
                session.words("why"));
    }

    private ExercisePrescription exercise(JsonIn exercise) {
        return new ExercisePrescription(
                known(exercise),
                exercise.constant("role", Role.class),
                exercise.each("sets", SessionJsonReader::set),
                exercise.words("why"),
                exercise.words("notes"));
    }

    private Exercise known(JsonIn exercise) {
        String id = exercise.text("id");
        return catalogue
                .find(id)
                .orElseThrow(
                        () -> exercise.refused("no exercise is called '" + id + "'", "take an id of the catalogue"));
    }

    private static SetPrescription set(JsonIn set) {
        boolean held = set.find("seconds").isPresent();
        int amount = set.whole(held ? "seconds" : "reps");
        Optional<Load> load = set.findKilograms("loadKg");
        return set.constant("kind", SetKind.class) == SetKind.WORK
                ? work(set, amount, held, load)
                : warmUp(amount, held, load);
    }

    private static SetPrescription warmUp(int amount, boolean held, Optional<Load> load) {
        return new SetPrescription(
                SetKind.WARM_UP,
                amount,
                Range.of(amount),
                held,
                load.map(LoadTarget::exactly),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Intent.CONTROLLED);
    }

    private static SetPrescription work(JsonIn set, int amount, boolean held, Optional<Load> load) {
        return new SetPrescription(
                SetKind.WORK,
                amount,
                set.range(held ? "secondsRange" : "repsRange"),
                held,
                load.map(start -> target(set, start)),
                set.findScaled("percent1rm", 1),
                OptionalInt.of(set.whole("rir")),
                Optional.of(set.range("rirRange")),
                OptionalInt.of(set.whole("restSeconds")),
                set.constant("intent", Intent.class));
    }

    private static LoadTarget target(JsonIn set, Load start) {
        List<Load> ends = set.loads("loadRangeKg");
        if (ends.size() != 2) {
            throw set.refused("loadRangeKg holds " + ends.size() + " loads", "write the lightest and the heaviest");
        }
        return new LoadTarget(start, ends.get(0), ends.get(1));
    }

    private static Placement placement(JsonIn placement) {
        return new Placement(
                placement.whole("cost"),
                placement.each("justifications", SessionJsonReader::justification),
                placement.each("alternatives", SessionJsonReader::alternative));
    }

    private static Justification justification(JsonIn reason) {
        OptionalInt minutes = reason.findWhole("minutes");
        OptionalInt preferred = reason.findWhole("preferred");
        return new Justification(
                reason.text("rule"), reason.text("text"), boxed(minutes), boxed(preferred), reason.whole("penalty"));
    }

    private static Alternative alternative(JsonIn alternative) {
        return new Alternative(
                PlannedRunJson.readPlace(alternative),
                boxed(alternative.findWhole("extraCost")),
                alternative.findText("forbidden"));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
