package org.groundwork.formats.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.AtHand;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.readiness.Cut;
import org.groundwork.core.readiness.DecisionWords;
import org.groundwork.core.readiness.ExerciseDecision;
import org.groundwork.core.readiness.Finding;
import org.groundwork.core.readiness.Outcome;
import org.groundwork.formats.checkin.CheckInForm;
import org.groundwork.formats.checkin.CheckInJson;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.SessionJson;

/** The questions before a session, each choice with what it leads to, so that no rule is needed to answer. */
record CheckInView(JsonOut json, AtHand atHand, Session session, List<CheckedIn> before) {

    private static final int RANKS_OF_AN_OUTCOME = 1_000;

    void members() {
        json.objects("questions", CheckInForm.of(session), this::question);
    }

    private void question(CheckInForm.Question question) {
        json.text("id", question.id());
        json.text("text", question.text());
        json.objects("choices", question.choices(), this::choice);
    }

    private void choice(CheckInForm.Choice choice) {
        json.text("id", choice.id());
        json.text("label", choice.label());
        if (choice.answers().equals(CheckIn.FRESH)) {
            json.nothing("answer");
        } else {
            json.document("answer", CheckInJson.part(choice.answers()));
            LocalDate day = session.at().date();
            effects(atHand.check(Optional.of(choice.answers()), session, before, day));
        }
    }

    private void effects(AtHand.CheckedSession checked) {
        List<ExerciseDecision> changed = checked.decision().exercises().stream()
                .filter(decision -> decision.outcome() != Outcome.KEEP)
                .toList();
        if (checked.decision().outcome().compareTo(Outcome.REST) >= 0) {
            json.object("session", () -> {
                effect(changed.get(0));
                json.flag("stops", true);
            });
        } else if (!changed.isEmpty()) {
            json.object("exercises", () -> changed.forEach(decision -> exercise(decision, checked)));
        }
    }

    private void exercise(ExerciseDecision decision, AtHand.CheckedSession checked) {
        json.object(decision.planned().exercise().id(), () -> {
            effect(decision);
            becomes(decision, checked)
                    .ifPresentOrElse(
                            left -> json.object("becomes", () -> new SessionJson(json).exercise(left)),
                            () -> json.nothing("becomes"));
        });
    }

    private void effect(ExerciseDecision decision) {
        Finding finding = decision.findings().stream()
                .max(Comparator.comparing(Finding::outcome))
                .orElseThrow();
        json.number("rank", rank(decision));
        json.text("title", DecisionWords.effect(finding));
        json.text("reason", finding.because());
        json.text("rule", finding.rule());
    }

    /** The severer, the higher. */
    private static int rank(ExerciseDecision decision) {
        Cut cut = decision.cut();
        int size = cut.loadPercent()
                + cut.setsPercent()
                + 10 * cut.rirMore()
                + cut.jumps().ordinal();
        return decision.outcome().ordinal() * RANKS_OF_AN_OUTCOME + size;
    }

    private Optional<ExercisePrescription> becomes(ExerciseDecision decision, AtHand.CheckedSession checked) {
        String id = decision.planned().exercise().id();
        List<ExercisePrescription> left =
                checked.left().session().map(Session::exercises).orElse(List.of());
        return decision.outcome() == Outcome.SWAP
                ? left.stream().filter(other -> standsIn(other, decision)).findFirst()
                : left.stream().filter(one -> one.exercise().id().equals(id)).findFirst();
    }

    private boolean standsIn(ExercisePrescription other, ExerciseDecision decision) {
        return other.exercise().pattern() == decision.planned().exercise().pattern()
                && session.exercises().stream().noneMatch(one -> one.exercise().equals(other.exercise()));
    }
}
