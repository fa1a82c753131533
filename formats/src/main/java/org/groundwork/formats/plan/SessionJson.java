package org.groundwork.formats.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.Placement;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;

/** The members of a session in a plan's JSON. */
public final class SessionJson {

    private final JsonOut json;
    private final Alternatives alternatives;

    /** How the other places of a session's week are told. */
    private enum Alternatives {
        NONE,
        PRICES,
        WORDS
    }

    public SessionJson(JsonOut json) {
        this(json, Alternatives.PRICES);
    }

    private SessionJson(JsonOut json, Alternatives alternatives) {
        this.json = json;
        this.alternatives = alternatives;
    }

    /** Writes sessions without the other places of their week. */
    public static SessionJson withoutAlternatives(JsonOut json) {
        return new SessionJson(json, Alternatives.NONE);
    }

    /** Writes sessions with the other places of their week, the price of each in words too. */
    public static SessionJson withWords(JsonOut json) {
        return new SessionJson(json, Alternatives.WORDS);
    }

    public void members(Session session) {
        json.text("id", session.id());
        PlannedRunJson.writePlace(json, session.at());
        json.text("kind", session.kind());
        json.text("phase", session.phase());
        json.text("focus", session.focus());
        json.flag("deload", session.deload());
        json.number("minutes", session.minutes());
        json.objects("exercises", session.exercises(), this::exercise);
        json.object("placement", () -> placement(session.placement()));
        json.words("why", session.why());
        json.text("week", session.week());
    }

    public void exercise(ExercisePrescription prescription) {
        head(prescription.exercise());
        sets(prescription.sets());
        json.words("notes", prescription.notes());
        json.words("why", prescription.why());
        json.text("role", prescription.role());
    }

    /** What an exercise is, as members. */
    public void head(Exercise exercise) {
        json.text("id", exercise.id());
        json.text("name", exercise.name());
        json.text("pattern", exercise.pattern());
        json.flag("compound", exercise.compound());
        json.text("plyometric", exercise.plyometric());
        json.flag("perSide", exercise.perSide());
    }

    /** The sets of an exercise, as a member. */
    public void sets(List<SetPrescription> sets) {
        json.objects("sets", sets, this::set);
    }

    private void set(SetPrescription set) {
        json.text("kind", set.kind());
        json.number(set.held() ? "seconds" : "reps", set.amount());
        if (set.isWork()) {
            workSet(set);
        } else {
            json.kilograms("loadKg", set.load().map(LoadTarget::load));
        }
    }

    private void workSet(SetPrescription set) {
        json.range(set.held() ? "secondsRange" : "repsRange", set.amountRange());
        json.kilograms("loadKg", set.load().map(LoadTarget::load));
        loadRange(set.load());
        set.perMilleOfOneRepMax()
                .ifPresentOrElse(perMille -> json.decimal("percent1rm", perMille, 1), () -> json.nothing("percent1rm"));
        json.number("rir", set.rir());
        json.range("rirRange", set.rirRange().orElseThrow());
        json.number("restSeconds", set.restSeconds());
        json.text("intent", set.intent());
    }

    private void loadRange(Optional<LoadTarget> load) {
        load.ifPresentOrElse(
                l -> json.kilogramRange("loadRangeKg", l.least(), l.most()), () -> json.nothing("loadRangeKg"));
    }

    private void placement(Placement placement) {
        json.number("cost", placement.cost());
        json.objects("justifications", placement.justifications(), this::justification);
        if (alternatives != Alternatives.NONE) {
            json.objects("alternatives", placement.alternatives(), this::alternative);
        }
    }

    private void justification(Justification reason) {
        json.text("rule", reason.rule());
        json.text("text", reason.text());
        reason.minutes().ifPresentOrElse(minutes -> json.number("hours", hours(minutes)), () -> json.nothing("hours"));
        reason.preferredHours()
                .ifPresentOrElse(hours -> json.number("preferred", hours), () -> json.nothing("preferred"));
        json.number("penalty", reason.penalty());
        reason.minutes().ifPresentOrElse(minutes -> json.number("minutes", minutes), () -> json.nothing("minutes"));
    }

    private void alternative(Alternative alternative) {
        PlannedRunJson.writePlace(json, alternative.at());
        alternative.extraCost().ifPresent(cost -> json.number("extraCost", cost));
        alternative.forbidden().ifPresent(constraint -> json.text("forbidden", constraint));
        if (alternatives == Alternatives.WORDS) {
            json.text("text", PlacementWords.price(alternative));
        }
    }

    /** Whole hours as a whole number, others to the nearest tenth. */
    private static BigDecimal hours(int minutes) {
        int tenths = Math.round(minutes / 6f);
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }
}
