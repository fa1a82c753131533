package org.groundwork.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * A lift through a simulated season.
 *
 * @param exercise its id
 * @param sessions how often it was done with a load, 1 or more
 * @param firstKilograms the load of its first work set, above 0
 * @param lastKilograms the load of its last work set
 * @param firstTruth the hidden 1RM after its first session, in kilograms
 * @param lastTruth the hidden 1RM at the end
 */
public record SimulatedLift(
        String exercise,
        int sessions,
        double firstKilograms,
        double lastKilograms,
        double firstTruth,
        double lastTruth) {

    private record Done(double kilograms, double truth) {}

    /** The lifts with a load of {@code steps}, by id. */
    public static List<SimulatedLift> of(List<SimulatedStep> steps) {
        Map<String, List<Done>> lifts = new TreeMap<>();
        steps.stream().filter(s -> s.kind() == SimulatedStep.Kind.HELD).forEach(step -> note(step, lifts));
        Map<String, Double> end =
                steps.isEmpty() ? Map.of() : steps.get(steps.size() - 1).truth();
        return lifts.entrySet().stream()
                .map(lift -> of(lift.getKey(), lift.getValue(), end))
                .toList();
    }

    private static void note(SimulatedStep step, Map<String, List<Done>> lifts) {
        SimulatedWeek.find(step).ifPresent(held -> {
            for (ExercisePrescription each : held.asked().exercises()) {
                String id = each.exercise().id();
                held.done().workSets(id).stream()
                        .findFirst()
                        .flatMap(SetDone::load)
                        .ifPresent(load -> lifts.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(new Done(load.kilograms(), step.truth().get(id))));
            }
        });
    }

    private static SimulatedLift of(String exercise, List<Done> done, Map<String, Double> end) {
        Done first = done.get(0);
        Done last = done.get(done.size() - 1);
        return new SimulatedLift(
                exercise, done.size(), first.kilograms(), last.kilograms(), first.truth(), end.get(exercise));
    }
}
