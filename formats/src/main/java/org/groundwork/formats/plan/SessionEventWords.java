package org.groundwork.formats.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;

/** A session in the words of a calendar. */
final class SessionEventWords {

    private SessionEventWords() {}

    static String summary(Session session) {
        return "Strength: " + Words.kind(session.kind()) + ", " + session.minutes() + " min"
                + (session.deload() ? " (light week)" : "");
    }

    static String description(Session session, SetWords words) {
        List<String> lines = new ArrayList<>();
        session.exercises().forEach(exercise -> lines.addAll(sets(exercise, words)));
        lines.addAll(SessionNotes.of(session));
        lines.add("");
        lines.add("Why here: " + PlacementWords.because(session.placement()));
        return String.join("\n", lines);
    }

    private static List<String> sets(ExercisePrescription prescription, SetWords words) {
        Exercise exercise = prescription.exercise();
        List<String> lines = new ArrayList<>();
        words.warmUps(prescription).ifPresent(sets -> lines.add(exercise.name() + ", warm-up: " + sets));
        for (SetGroup group : SetGroup.of(prescription.workSets())) {
            SetPrescription set = group.set();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: %s, %s, %s, %s",
                    exercise.name(),
                    words.scheme(exercise, group),
                    words.load(exercise, set),
                    words.effort(exercise, set),
                    SetWords.rest(set)));
        }
        return lines;
    }
}
