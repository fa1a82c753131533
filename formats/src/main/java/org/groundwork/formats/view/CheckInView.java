package org.groundwork.formats.view;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.adapt.AtHand;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.readiness.Advice;
import org.groundwork.core.readiness.DecisionWords;
import org.groundwork.core.readiness.DoseStates;
import org.groundwork.core.readiness.ExerciseDecision;
import org.groundwork.core.readiness.Finding;
import org.groundwork.core.readiness.Outcome;
import org.groundwork.core.readiness.SessionAdjuster;
import org.groundwork.formats.checkin.CheckInForm;
import org.groundwork.formats.checkin.CheckInForm.Choice;
import org.groundwork.formats.checkin.CheckInForm.Question;
import org.groundwork.formats.checkin.CheckInJson;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.SessionJson;

/**
 * The questions before a session with all that answers lead to, alone and together: for each exercise the states in which
 * it can be, which state each choice leads to, and in which state two of them meet. So no rule is needed to answer, and
 * whatever is answered leads to what the rules themselves would say.
 */
final class CheckInView {

    private final JsonOut json;
    private final AtHand atHand;
    private final Session session;
    private final List<CheckedIn> before;
    private final List<Finding> always;
    private final List<Finding> skipped;
    private final Map<String, List<Finding>> byAnswer = new LinkedHashMap<>();
    private final Map<String, DoseStates> states = new LinkedHashMap<>();

    CheckInView(JsonOut json, AtHand atHand, Session session, List<CheckedIn> before) {
        this.json = json;
        this.atHand = atHand;
        this.session = session;
        this.before = before;
        this.always = found(Optional.of(CheckIn.FRESH));
        this.skipped = found(Optional.empty());
    }

    private List<Finding> found(Optional<CheckIn> answers) {
        return atHand.check(answers, session, before, session.at().date())
                .decision()
                .findings();
    }

    void members() {
        List<Question> questions = CheckInForm.of(session);
        questions.forEach(this::answer);
        List<Finding> all = Stream.concat(Stream.of(always, skipped), byAnswer.values().stream())
                .flatMap(List::stream)
                .toList();
        session.exercises().forEach(planned -> states.put(planned.exercise().id(), new DoseStates(planned, all)));
        json.objects("questions", questions, this::question);
        findings("always", always);
        findings("skipped", skipped);
        exercises();
        json.words("standInWhy", SessionAdjuster.STAND_IN_RULES);
        json.number("mobilityMinutes", atHand.adjuster().mobilityMinutes());
        json.text("mobility", Advice.MOBILITY.text());
    }

    private void answer(Question question) {
        question.choices().forEach(choice -> byAnswer.put(name(question, choice), added(choice.answers())));
        if (question.many()) {
            byAnswer.put(question.id(), added(CheckInForm.together(question)));
        }
    }

    private static String name(Question question, Choice choice) {
        return question.id() + "/" + choice.id();
    }

    /** What is found beyond what is found without any answer. */
    private List<Finding> added(CheckIn answers) {
        return found(Optional.of(answers)).stream()
                .filter(finding -> always.stream().noneMatch(known -> saysTheSame(known, finding)))
                .toList();
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.because().equals(other.because());
    }

    private void question(Question question) {
        json.text("id", question.id());
        json.text("group", question.group());
        json.text("text", question.text());
        json.flag("many", question.many());
        json.objects("choices", question.choices(), choice -> choice(question, choice));
        if (question.many()) {
            findings("all", byAnswer.get(question.id()));
        }
    }

    private void choice(Question question, Choice choice) {
        json.text("id", choice.id());
        json.text("label", choice.label());
        if (choice.answers().equals(CheckIn.FRESH)) {
            json.nothing("answer");
        } else {
            json.document("answer", CheckInJson.part(choice.answers()));
        }
        findings("findings", byAnswer.get(name(question, choice)));
    }

    private void findings(String name, List<Finding> findings) {
        json.objects(name, findings, this::finding);
    }

    /** What is empty is left out, as there are many of them. */
    private void finding(Finding finding) {
        json.text("rule", finding.rule());
        json.text("reason", finding.because());
        json.text("title", DecisionWords.effect(finding));
        json.flag("changes", finding.outcome() != Outcome.KEEP);
        List<ExercisePrescription> about =
                session.exercises().stream().filter(finding::isAbout).toList();
        if (!about.isEmpty()) {
            json.object("on", () -> about.stream()
                    .map(planned -> planned.exercise().id())
                    .forEach(id -> json.number(id, states.get(id).placeOf(finding))));
        }
        words("bars", barred(finding));
        words("advice", finding.advice().stream().sorted().map(Advice::text).toList());
    }

    private void words(String name, List<String> words) {
        if (!words.isEmpty()) {
            json.words(name, words);
        }
    }

    private List<String> barred(Finding finding) {
        return session.exercises().stream()
                .flatMap(planned -> atHand.adjuster().standIns(session, planned.exercise()).stream())
                .filter(finding::bars)
                .map(Exercise::id)
                .distinct()
                .toList();
    }

    /** Only the first exercise of a pattern gets a stand-in. */
    private void exercises() {
        Set<Pattern> met = EnumSet.noneOf(Pattern.class);
        json.object("exercises", () -> session.exercises().forEach(planned -> {
            boolean first = met.add(planned.exercise().pattern());
            json.object(planned.exercise().id(), () -> exercise(planned, first));
        }));
    }

    /** States name their sets by their places, as most are the same. */
    private void exercise(ExercisePrescription planned, boolean first) {
        DoseStates known = states.get(planned.exercise().id());
        List<SetPrescription> sets = known.states().stream()
                .flatMap(state -> atHand.adjuster().sets(state).stream())
                .distinct()
                .toList();
        new SessionJson(json).sets(sets);
        json.objects("states", known.states(), state -> state(state, first, sets));
        json.lists("joined", known.joined());
        List<Exercise> others = first ? atHand.adjuster().standIns(session, planned.exercise()) : List.of();
        json.objects("standIns", others, other -> standIn(planned.exercise(), other));
    }

    private void state(ExerciseDecision state, boolean first, List<SetPrescription> sets) {
        boolean swaps = state.outcome() == Outcome.SWAP;
        List<SetPrescription> left =
                swaps && !first ? List.of() : atHand.adjuster().sets(state);
        json.numbers("sets", left.stream().map(sets::indexOf).toList());
        json.flag("swaps", swaps);
        json.flag("ends", state.outcome().compareTo(Outcome.REST) >= 0);
    }

    private void standIn(Exercise planned, Exercise other) {
        new SessionJson(json).head(other);
        json.text("note", SessionAdjuster.standInNote(planned, other));
    }
}
