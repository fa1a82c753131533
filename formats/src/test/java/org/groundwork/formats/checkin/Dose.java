package org.groundwork.formats.checkin;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;

/**
 * What a session asks for, in the measures that {@link org.groundwork.core.readiness.SessionAdjuster} promises never to
 * raise.
 */
final class Dose {

    private final Map<String, ExercisePrescription> exercises = new HashMap<>();
    private final Map<Pattern, int[]> patterns = new EnumMap<>(Pattern.class);
    private final int contacts;

    private Dose(Optional<Session> session) {
        contacts = session.map(Session::contacts).orElse(0);
        List<ExercisePrescription> all = session.map(Session::exercises).orElse(List.of());
        for (ExercisePrescription exercise : all) {
            exercises.put(exercise.exercise().id(), exercise);
            int[] sum = patterns.computeIfAbsent(exercise.exercise().pattern(), p -> new int[3]);
            sum[0]++;
            sum[1] += exercise.workSets().size();
            sum[2] = Math.max(sum[2], amount(exercise));
        }
    }

    static Dose of(Optional<Session> session) {
        return new Dose(session);
    }

    /** What it asks for more than {@code milder} does, the dose after milder answers; empty where nothing. */
    Optional<String> moreThan(Dose milder, Dose planned) {
        if (contacts > milder.contacts) {
            return Optional.of("contacts " + milder.contacts + " to " + contacts);
        }
        for (Map.Entry<Pattern, int[]> pattern : patterns.entrySet()) {
            int[] before = milder.patterns.getOrDefault(pattern.getKey(), new int[3]);
            for (int i = 0; i < before.length; i++) {
                if (pattern.getValue()[i] > before[i]) {
                    return Optional.of(
                            pattern.getKey() + " measure " + i + " " + before[i] + " to " + pattern.getValue()[i]);
                }
            }
        }
        return exercises.values().stream()
                .flatMap(e -> moreThan(e, milder, planned).stream())
                .findFirst();
    }

    private static Optional<String> moreThan(ExercisePrescription exercise, Dose milder, Dose planned) {
        String id = exercise.exercise().id();
        ExercisePrescription before = milder.exercises.get(id);
        if (before == null) {
            boolean standIn = !planned.exercises.containsKey(id) && load(exercise) == 0 && exercise.contacts() == 0;
            return standIn ? Optional.empty() : Optional.of(id + " came in");
        }
        boolean more = load(exercise) > load(before)
                || amount(exercise) > amount(before)
                || rir(exercise) < rir(before)
                || exercise.sets().size() > before.sets().size()
                || exercise.workSets().size() > before.workSets().size()
                || exercise.contacts() > before.contacts();
        return more ? Optional.of(before.sets() + " to " + exercise.sets()) : Optional.empty();
    }

    private static int amount(ExercisePrescription exercise) {
        return exercise.workSets().stream()
                .mapToInt(SetPrescription::amount)
                .max()
                .orElseThrow();
    }

    private static int rir(ExercisePrescription exercise) {
        return exercise.workSets().get(0).rir().orElseThrow();
    }

    private static int load(ExercisePrescription exercise) {
        return exercise.sets().stream()
                .flatMap(s -> s.load().stream())
                .mapToInt(l -> l.most().grams())
                .max()
                .orElse(0);
    }
}
