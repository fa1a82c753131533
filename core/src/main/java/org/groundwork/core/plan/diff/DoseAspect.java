package org.groundwork.core.plan.diff;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;

/** What of an exercise's dose may differ, most telling first. */
public enum DoseAspect {
    /** Kilograms; values are grams, {@value #NONE} where none is prescribed. */
    LOAD,
    /** Work sets; the value is their number. */
    SETS,
    /** Reps; values are reps, for each side where the exercise is one-sided. */
    REPS,
    /** Holds; values are seconds. */
    HOLD,
    /** Reps in reserve; nothing for holds and jumps, where nobody counts them. */
    RIR,
    /** How it is moved; values are positions in {@link org.groundwork.core.methodology.Intent}. */
    INTENT,
    /** The rest after a set; values are seconds. */
    REST,
    /** The warm-up sets; values are reps and grams of each in turn. They follow from the work. */
    WARM_UPS;

    /** Stands for a load that is not prescribed. */
    public static final int NONE = -1;

    /** The value of a dose: one number where all work sets agree, otherwise one for each of them, empty where none. */
    public List<Integer> of(ExercisePrescription dose) {
        return switch (this) {
            case LOAD -> agreed(dose.workSets().stream(), DoseAspect::grams);
            case SETS -> List.of(dose.workSets().size());
            case REPS -> agreed(dose.workSets().stream().filter(set -> !set.held()), SetPrescription::amount);
            case HOLD -> agreed(dose.workSets().stream().filter(SetPrescription::held), SetPrescription::amount);
            case RIR -> agreed(countedInReserve(dose), set -> set.rir().orElseThrow());
            case INTENT -> agreed(dose.workSets().stream(), set -> set.intent().ordinal());
            case REST ->
                agreed(dose.workSets().stream(), set -> set.restSeconds().orElseThrow());
            case WARM_UPS ->
                dose.sets().stream()
                        .filter(set -> !set.isWork())
                        .flatMap(set -> Stream.of(set.amount(), grams(set)))
                        .toList();
        };
    }

    private static Stream<SetPrescription> countedInReserve(ExercisePrescription dose) {
        boolean jumped = dose.exercise().plyometric() != Plyometric.NONE;
        return dose.workSets().stream().filter(set -> !jumped && !set.held());
    }

    private static int grams(SetPrescription set) {
        return set.load().map(LoadTarget::load).map(Load::grams).orElse(NONE);
    }

    private static List<Integer> agreed(Stream<SetPrescription> sets, ToIntFunction<SetPrescription> value) {
        List<Integer> values = sets.map(value::applyAsInt).toList();
        boolean agree = values.stream().distinct().count() == 1;
        return agree ? values.subList(0, 1) : values;
    }
}
