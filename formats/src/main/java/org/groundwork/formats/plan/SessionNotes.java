package org.groundwork.formats.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;

/** What an athlete is told beside the exercises of a session, each thing once however many exercises it is about. */
final class SessionNotes {

    private SessionNotes() {}

    /** {@code Bench press, Push press: New for you.}, in the order of the exercises. */
    static List<String> of(Session session) {
        Map<String, List<String>> exercises = new LinkedHashMap<>();
        for (ExercisePrescription prescription : session.exercises()) {
            for (String note : prescription.notes()) {
                exercises
                        .computeIfAbsent(note, unused -> new ArrayList<>())
                        .add(prescription.exercise().name());
            }
        }
        List<String> notes = new ArrayList<>();
        int all = session.exercises().size();
        exercises.forEach((note, names) -> notes.add(about(names, all) + ": " + note));
        return notes;
    }

    private static String about(List<String> names, int all) {
        return names.size() == all && all > 1 ? "Every exercise" : String.join(", ", names);
    }
}
