package org.groundwork.formats.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.SlotHours;

/** One session on a page of text: its sets as on a card, then why it stands there. */
final class SessionText {

    private static final int NAME = 30;
    private static final int SCHEME = 16;
    private static final int LOAD = 26;
    private static final int EFFORT = 8;
    private static final String INDENT = "    ";

    private final TextPage page;
    private final SetWords words;
    private final SlotHours hours;

    SessionText(TextPage page, SetWords words, SlotHours hours) {
        this.page = page;
        this.words = words;
        this.hours = hours;
    }

    /** Writes {@code session}, one of the sessions of {@code week}. */
    void write(Session session, List<Session> week) {
        page.blank();
        page.line("  " + heading(session));
        session.exercises().forEach(this::exercise);
        SessionNotes.of(session).forEach(note -> page.paragraph(INDENT + "* ", note));
        page.paragraph(INDENT + "Why here: ", PlacementWords.because(session.placement()));
        PlacementWords.nextBest(session, week).ifPresent(next -> page.paragraph(INDENT + "Next best: ", next + "."));
        page.paragraph(INDENT + "Rules: ", String.join(" ", Legend.rulesOf(session)));
    }

    private String heading(Session session) {
        String light = session.deload() ? " - light week" : "";
        return Words.place(session.at()) + " " + hours.of(session.at().slot()) + " - " + Words.kind(session.kind())
                + " - " + session.minutes() + " min" + light + " - " + session.id();
    }

    private void exercise(ExercisePrescription prescription) {
        String name = prescription.exercise().name();
        if (name.length() >= NAME) {
            page.paragraph(INDENT, name);
            name = "";
        }
        for (SetGroup group : SetGroup.of(prescription.workSets())) {
            page.line(sets(name, prescription.exercise(), group));
            name = "";
        }
        preparation(prescription).ifPresent(words -> page.paragraph(INDENT + "  ", words));
    }

    private String sets(String name, Exercise exercise, SetGroup group) {
        SetPrescription set = group.set();
        return INDENT
                + TextPage.column(name, NAME)
                + TextPage.column(words.scheme(exercise, group), SCHEME)
                + TextPage.column(words.load(exercise, set), LOAD)
                + TextPage.column(words.effort(exercise, set), EFFORT)
                + SetWords.rest(set);
    }

    private Optional<String> preparation(ExercisePrescription prescription) {
        Optional<String> warmUps = words.warmUps(prescription).map(sets -> "warm-up " + sets);
        String both = Stream.of(warmUps, SetWords.pace(prescription))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
