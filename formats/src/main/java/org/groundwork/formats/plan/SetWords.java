package org.groundwork.formats.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;

/** Says sets as they stand on a card in a gym. */
final class SetWords {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MANY_LEFT = 10;

    private final Measures measures;

    SetWords(Measures measures) {
        this.measures = measures;
    }

    /** {@code 4 x 5}, {@code 3 x 6 a side}, {@code 2 x 30 s}. */
    String scheme(Exercise exercise, SetGroup group) {
        return group.count() + " x " + amount(exercise, group.set());
    }

    /** {@code 5}, {@code 6 a side}, {@code 30 s}. */
    String amount(Exercise exercise, SetPrescription set) {
        return set.amount() + (set.held() ? " s" : "") + (exercise.perSide() ? " a side" : "");
    }

    /** {@code 72.5 kg (70 to 75)}; where no kilograms are prescribed, what takes their place. */
    String load(Exercise exercise, SetPrescription set) {
        return set.load()
                .map(target -> measures.load(target.load()) + each(exercise.loading()) + measures.range(target))
                .orElseGet(
                        () -> isQuick(set) && exercise.loading().isWeighed() ? "light" : unweighed(exercise.loading()));
    }

    /** Whether a set is so light that only its speed counts: nobody can tell ten reps in reserve from eleven. */
    private static boolean isQuick(SetPrescription set) {
        return set.intent() == Intent.FAST && set.rir().orElse(0) >= MANY_LEFT;
    }

    private static String each(Loading loading) {
        return loading == Loading.TWO_HAND_WEIGHTS ? " each" : "";
    }

    private static String unweighed(Loading loading) {
        return switch (loading) {
            case BODYWEIGHT -> "bodyweight";
            case BACKPACK -> "backpack";
            case BAND -> "band";
            case ONE_HAND_WEIGHT, TWO_HAND_WEIGHTS, BARBELL, TRAPBAR, MACHINE -> "work up to your load";
        };
    }

    /** {@code RIR 2}; what is jumped, held or only moved fast does not count reps in reserve. */
    String effort(Exercise exercise, SetPrescription set) {
        if (set.held()) {
            return "hold";
        }
        if (exercise.plyometric() == Plyometric.NONE && isQuick(set)) {
            return "quick";
        }
        return exercise.plyometric() == Plyometric.NONE ? "RIR " + set.rir().orElseThrow() : "fresh";
    }

    /** {@code 45 s}, {@code 90 s}, {@code 3 min}, {@code 2 min 30 s}. */
    static String duration(int seconds) {
        if (seconds < 2 * SECONDS_PER_MINUTE) {
            return seconds + " s";
        }
        int rest = seconds % SECONDS_PER_MINUTE;
        return seconds / SECONDS_PER_MINUTE + " min" + (rest == 0 ? "" : " " + rest + " s");
    }

    static String rest(SetPrescription set) {
        return "rest " + duration(set.restSeconds().orElseThrow());
    }

    /** {@code 5 x 40 kg, 3 x 55 kg}: reps and load of each warm-up set; empty where there is none. */
    Optional<String> warmUps(ExercisePrescription prescription) {
        String sets = prescription.sets().stream()
                .filter(set -> !set.isWork())
                .map(set -> warmUp(prescription.exercise(), set))
                .collect(Collectors.joining(", "));
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets);
    }

    /** {@code 5 x 40 kg}; {@code 5 (light)} where no kilograms are prescribed. */
    String warmUp(Exercise exercise, SetPrescription set) {
        return amount(exercise, set)
                + set.load()
                        .map(LoadTarget::load)
                        .map(load -> " x " + measures.load(load))
                        .orElse(" (light)");
    }

    /** How the reps are moved, where it is a lift that is not simply controlled. */
    static Optional<String> pace(ExercisePrescription prescription) {
        if (prescription.exercise().plyometric() != Plyometric.NONE) {
            return Optional.empty();
        }
        return prescription.workSets().stream()
                .map(SetPrescription::intent)
                .filter(intent -> intent != Intent.CONTROLLED)
                .findFirst()
                .map(Words::intent);
    }
}
