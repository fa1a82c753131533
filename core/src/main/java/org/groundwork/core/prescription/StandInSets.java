package org.groundwork.core.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.LoadableLoads;

/** The sets of one exercise written for another of its pattern, with a load of its own where one can be told. */
public final class StandInSets {

    private static final int PERCENT = 100;

    private final Methodology methodology;
    private final LoadChooser chooser;

    public StandInSets(Methodology methodology) {
        this.methodology = methodology;
        this.chooser = new LoadChooser(methodology);
    }

    /**
     * {@code other} in place of {@code planned}: as many sets, reps or seconds, and as much in reserve.
     *
     * @param max what loads of {@code other} are reckoned from; without it the load is found by feel, as of what has none
     * @param loads those that can be made for it
     */
    public ExercisePrescription of(
            ExercisePrescription planned, Exercise other, Optional<Load> max, LoadableLoads loads) {
        SetPrescription first = planned.workSets().get(0);
        Optional<LoadTarget> load =
                first.held() ? Optional.empty() : max.flatMap(known -> chooser.choose(known, share(first), loads));
        List<SetPrescription> sets = new ArrayList<>();
        load.ifPresent(work -> planned.sets().stream()
                .filter(set -> !set.isWork())
                .map(set -> loaded(set, warmUp(set, first, work, loads), OptionalInt.empty()))
                .forEach(sets::add));
        OptionalInt share = load.isPresent() ? OptionalInt.of(share(first)) : OptionalInt.empty();
        planned.workSets().forEach(set -> sets.add(loaded(set, load, share)));
        String how = load.isPresent() || !other.loading().isWeighed() ? "." : ": find the load by feel.";
        return new ExercisePrescription(
                other,
                planned.role(),
                sets,
                planned.why(),
                List.of("In place of " + planned.exercise().name() + how));
    }

    private int share(SetPrescription work) {
        return methodology.perMilleOfOneRepMax(work.repsToFailure());
    }

    /** The same share of the work's load as it was planned with; none where that was found by feel. */
    private Optional<LoadTarget> warmUp(
            SetPrescription warmUp, SetPrescription planned, LoadTarget work, LoadableLoads loads) {
        return warmUp.load().flatMap(light -> planned.load().flatMap(heavy -> {
            int percent = PERCENT * light.load().grams() / heavy.load().grams();
            return chooser.warmUp(work.load(), percent, loads);
        }));
    }

    private static SetPrescription loaded(SetPrescription set, Optional<LoadTarget> load, OptionalInt share) {
        return new SetPrescription(
                set.kind(),
                set.amount(),
                set.amountRange(),
                set.held(),
                load,
                share,
                set.rir(),
                set.rirRange(),
                set.restSeconds(),
                set.intent());
    }
}
