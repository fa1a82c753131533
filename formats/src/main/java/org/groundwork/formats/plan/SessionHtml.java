package org.groundwork.formats.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.SlotHours;

/** A session as a card: what to do on the left, boxes to tick and blanks to fill on the right. */
final class SessionHtml {

    private static final int CUES = 2;

    private final Html html;
    private final Measures measures;
    private final SetWords words;
    private final SlotHours hours;

    SessionHtml(Html html, Measures measures, SlotHours hours) {
        this.html = html;
        this.measures = measures;
        this.words = new SetWords(measures);
        this.hours = hours;
    }

    /** Writes {@code session}, one of the sessions of {@code week}. */
    void write(Session session, List<Session> week) {
        html.block("article#" + session.id(), () -> {
            html.block("h3", () -> heading(session));
            session.exercises().forEach(this::exercise);
            html.block("footer", () -> footer(session, week));
        });
    }

    private void heading(Session session) {
        html.text(Words.place(session.at()) + " " + hours.of(session.at().slot()));
        html.words("span.kind", Words.kind(session.kind()));
        html.words("span.minutes", session.minutes() + " min");
        if (session.deload()) {
            html.words("span.kind", "light week");
        }
    }

    private void exercise(ExercisePrescription prescription) {
        html.block("div.exercise", () -> {
            html.block("div.what", () -> instructions(prescription));
            html.block("div", () -> boxes(prescription));
            html.block("p.cue", () -> html.text(advice(prescription)));
        });
    }

    private void instructions(ExercisePrescription prescription) {
        Exercise exercise = prescription.exercise();
        html.words("h4", exercise.name());
        SetGroup.of(prescription.workSets()).forEach(group -> html.words("p.dose", dose(exercise, group)));
    }

    private String dose(Exercise exercise, SetGroup group) {
        SetPrescription set = group.set();
        return String.join(", ", words.scheme(exercise, group), words.load(exercise, set), words.effort(exercise, set));
    }

    /** {@code Rest 3 min. Drive up hard.} and two cues. */
    private static String advice(ExercisePrescription prescription) {
        Stream<String> rests =
                prescription.workSets().stream().map(SetWords::rest).distinct();
        Stream<String> pace = SetWords.pace(prescription).stream();
        Stream<String> cues = prescription.exercise().cues().stream().limit(CUES);
        return Stream.of(rests, pace, cues)
                .flatMap(sentences -> sentences)
                .map(sentence -> Words.sentence(PlacementWords.withoutStop(sentence)) + ".")
                .collect(Collectors.joining(" "));
    }

    private void boxes(ExercisePrescription prescription) {
        Exercise exercise = prescription.exercise();
        List<SetPrescription> warmUps =
                prescription.sets().stream().filter(set -> !set.isWork()).toList();
        List<SetPrescription> work = prescription.workSets();
        if (!warmUps.isEmpty()) {
            html.element("div.boxes", () -> warmUps.forEach(set -> warmUp(exercise, set)));
        }
        html.element("div.boxes", () -> {
            for (int i = 0; i < work.size(); i++) {
                workSet(exercise, work.get(i), i + 1);
            }
        });
    }

    private void warmUp(Exercise exercise, SetPrescription set) {
        html.element("label.set.warm-up", () -> {
            tick(exercise.name() + ", warm-up set done");
            html.text("warm-up " + words.warmUp(exercise, set));
        });
    }

    private void workSet(Exercise exercise, SetPrescription set, int number) {
        html.element("label.set", () -> {
            tick(exercise.name() + ", set " + number + " done");
            html.words("b", Integer.toString(number));
            if (exercise.loading().isWeighed()) {
                blank(measures.loadUnit());
            }
            blank(set.held() ? "s" : "reps");
            if (!set.held() && exercise.plyometric() == Plyometric.NONE) {
                blank("RIR");
            }
        });
    }

    private void tick(String label) {
        html.single("input", "type", "checkbox", "aria-label", label);
    }

    private void blank(String unit) {
        html.words("i", "");
        html.words("small", unit);
    }

    private void footer(Session session, List<Session> week) {
        SessionNotes.of(session).forEach(note -> html.words("p.note", note));
        html.words("p", "Why here: " + PlacementWords.because(session.placement()));
        PlacementWords.nextBest(session, week).ifPresent(next -> html.words("p", "Next best: " + next + "."));
        html.words("p", "Session " + session.id() + ". Rules: " + String.join(" ", Legend.rulesOf(session)) + ".");
    }
}
