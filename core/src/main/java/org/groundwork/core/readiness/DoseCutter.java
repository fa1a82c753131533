package org.groundwork.core.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.strength.LoadableLoads;

/** Makes the sets of an exercise less, in whole sets and reps and in loads that can be made, always rounding down. */
final class DoseCutter {

    private static final int WHOLE = 1000;

    private final Methodology methodology;
    private final Function<Exercise, LoadableLoads> loads;

    DoseCutter(Methodology methodology, Function<Exercise, LoadableLoads> loads) {
        this.methodology = methodology;
        this.loads = loads;
    }

    /** The sets of {@code planned} after {@code cut}. */
    List<SetPrescription> cut(ExercisePrescription planned, Cut cut) {
        LoadableLoads makeable = loads.apply(planned.exercise());
        List<SetPrescription> sets = new ArrayList<>();
        for (SetPrescription warmUp :
                planned.sets().stream().filter(s -> !s.isWork()).toList()) {
            warmUp(warmUp, cut, makeable).ifPresent(sets::add);
        }
        planned.workSets().stream()
                .limit(cut.sets(planned.workSets().size()))
                .map(set -> work(set, cut, makeable))
                .forEach(sets::add);
        return sets;
    }

    /** The sets of a stand-in: those of {@code planned} after {@code cut}, without kilograms. */
    List<SetPrescription> standIn(ExercisePrescription planned, Cut cut) {
        return planned.workSets().stream()
                .limit(cut.sets(planned.workSets().size()))
                .map(set -> byFeel(set, cut))
                .toList();
    }

    private SetPrescription byFeel(SetPrescription set, Cut cut) {
        SetPrescription fewer = fewer(without(set), cut);
        int rir = Math.max(fewer.rir().getAsInt(), methodology.value(Parameter.UNKNOWN_LOAD_RIR));
        return dosed(fewer, fewer.amount(), rir, Optional.empty());
    }

    private static SetPrescription without(SetPrescription set) {
        return dosed(set, set.amount(), set.rir().getAsInt(), Optional.empty(), OptionalInt.empty());
    }

    private static Optional<SetPrescription> warmUp(SetPrescription set, Cut cut, LoadableLoads makeable) {
        if (set.load().isEmpty()) {
            return Optional.of(set);
        }
        Load wanted = set.load().get().load().scaled(WHOLE - 10 * cut.loadPercent());
        Optional<Load> load = makeable.atMost(wanted);
        return load.map(l -> new SetPrescription(
                set.kind(),
                set.amount(),
                set.amountRange(),
                set.held(),
                Optional.of(LoadTarget.exactly(l)),
                set.perMilleOfOneRepMax(),
                set.rir(),
                set.rirRange(),
                set.restSeconds(),
                set.intent()));
    }

    private SetPrescription work(SetPrescription set, Cut cut, LoadableLoads makeable) {
        if (set.load().isEmpty()) {
            return fewer(set, cut);
        }
        Load wanted = wanted(set, cut);
        Optional<Load> load = makeable.atMost(wanted);
        return load.isPresent()
                ? tabled(dosed(set, set.amount(), set.rir().getAsInt() + cut.rirMore(), load.map(LoadTarget::exactly)))
                : tabled(fewer(lightest(set, makeable), cut));
    }

    /** The set with the table's percentage for its reps and reserve, where it had one. */
    private SetPrescription tabled(SetPrescription set) {
        return set.perMilleOfOneRepMax().isEmpty()
                ? set
                : dosed(
                        set,
                        set.amount(),
                        set.rir().getAsInt(),
                        set.load(),
                        OptionalInt.of(methodology.perMilleOfOneRepMax(set.repsToFailure())));
    }

    /** The smaller of the load less the cut, and the load that leaves more in reserve by the table. */
    private Load wanted(SetPrescription set, Cut cut) {
        Load load = set.load().orElseThrow().load();
        Load less = load.scaled(WHOLE - 10 * cut.loadPercent());
        if (set.held()) {
            return less;
        }
        int now = methodology.perMilleOfOneRepMax(set.repsToFailure());
        int then = methodology.perMilleOfOneRepMax(set.repsToFailure() + cut.rirMore());
        Load reserved = load.scaled(WHOLE * then / now);
        return less.compareTo(reserved) <= 0 ? less : reserved;
    }

    /** The set with the least that can be made, where even that is more than wanted. */
    private static SetPrescription lightest(SetPrescription set, LoadableLoads makeable) {
        Load planned = set.load().orElseThrow().load();
        Load least = makeable.atLeast(Load.ZERO)
                .filter(l -> l.compareTo(planned) < 0)
                .orElse(planned);
        return dosed(set, set.amount(), set.rir().getAsInt(), Optional.of(LoadTarget.exactly(least)));
    }

    /** Fewer reps or seconds, each of them one more in reserve, where no kilograms can be taken. */
    private static SetPrescription fewer(SetPrescription set, Cut cut) {
        int rir = set.rir().getAsInt();
        if (set.held()) {
            return dosed(set, cut.amount(set.amount()), rir + cut.rirMore(), set.load());
        }
        int amount = Math.max(1, Math.min(cut.amount(set.amount()), set.amount() - cut.rirMore()));
        return dosed(set, amount, rir + Math.max(set.amount() - amount, cut.rirMore()), set.load());
    }

    private static SetPrescription dosed(SetPrescription set, int amount, int rir, Optional<LoadTarget> load) {
        return dosed(set, amount, rir, load, set.perMilleOfOneRepMax());
    }

    /** {@code set} with another dose; more in reserve than anybody can note is not asked for. */
    private static SetPrescription dosed(
            SetPrescription set, int amount, int reserve, Optional<LoadTarget> load, OptionalInt perMille) {
        int rir = Math.max(set.rir().getAsInt(), Math.min(SetDone.MOST_RIR, reserve));
        return new SetPrescription(
                set.kind(),
                amount,
                amounts(set, amount),
                set.held(),
                load,
                perMille,
                OptionalInt.of(rir),
                Optional.of(reserves(set, rir)),
                set.restSeconds(),
                set.intent());
    }

    private static Range amounts(SetPrescription set, int amount) {
        Range range = set.amountRange();
        return amount == set.amount() ? range : new Range(Math.min(range.min(), amount), amount);
    }

    private static Range reserves(SetPrescription set, int rir) {
        Range range = set.rirRange().orElseThrow();
        return rir == set.rir().getAsInt() ? range : new Range(rir, Math.max(range.max(), rir));
    }
}
