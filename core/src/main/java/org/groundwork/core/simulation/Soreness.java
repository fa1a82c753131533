package org.groundwork.core.simulation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.log.CheckIn;

/**
 * Sore muscles of a toy athlete: a set of an exercise adds {@value #NEW} points to its muscles the first time and
 * {@value #USUAL} later, and each night takes away half, so that soreness is gone in two to three days. Numbers are
 * ours. Not safe for use by several threads.
 */
final class Soreness {

    static final double NEW = 1.4;
    static final double USUAL = 0.5;
    private static final double LEFT_OVERNIGHT = 0.5;
    private static final int MOST_SAID = 3;

    private final Map<Muscle, Double> points = new EnumMap<>(Muscle.class);

    void sleep() {
        points.replaceAll((muscle, level) -> level * LEFT_OVERNIGHT);
    }

    void train(Exercise exercise, int sets, boolean isNew) {
        exercise.muscles().forEach(m -> points.merge(m, sets * (isNew ? NEW : USUAL), Double::sum));
    }

    /** The sorest muscles, as they are said in a check-in. */
    List<CheckIn.Soreness> said() {
        return points.entrySet().stream()
                .filter(e -> Math.round(e.getValue()) > 0)
                .sorted(Map.Entry.<Muscle, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SAID)
                .map(e -> new CheckIn.Soreness(
                        e.getKey(), (int) Math.min(CheckIn.WORST, Math.round(e.getValue())), true, false, false))
                .toList();
    }
}
