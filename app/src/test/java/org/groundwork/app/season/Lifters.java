package org.groundwork.app.season;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.quantity.Load;

/** Makes lifters of runners. */
final class Lifters {

    /** Kilograms that an ordinary lifter moves for five. */
    private static final Map<String, Integer> LIFTS = Map.of(
            "back_squat",
            80,
            "barbell_deadlift",
            100,
            "bench_press",
            60,
            "bent_over_row",
            55,
            "barbell_overhead_press",
            40,
            "barbell_rdl",
            80,
            "db_row",
            25,
            "goblet_squat",
            30);

    private Lifters() {}

    /** The same runner, who has been lifting heavy and knows their lifts, more or less. */
    static Athlete lifting(Athlete athlete, SplittableRandom random) {
        Map<String, LiftRecord> lifts = new HashMap<>();
        new TreeMap<>(LIFTS).forEach((lift, kilograms) -> {
            Load load = Load.ofKilograms(kilograms + 2.5 * random.nextInt(-4, 5));
            lifts.put(lift, new LiftRecord(lift, load, 5, 1, Optional.empty()));
        });
        Training before = athlete.training();
        return athlete.withTraining(new Training(
                Level.INTERMEDIATE,
                true,
                OptionalInt.of(3),
                Pattern.BASE,
                Set.of(),
                lifts,
                before.pain(),
                before.flags()));
    }
}
