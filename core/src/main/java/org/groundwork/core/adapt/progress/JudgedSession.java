package org.groundwork.core.adapt.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;

/** What one session shows of one weighed lift; at least one set was done. */
final class JudgedSession {

    private final List<JudgedSet> sets;
    private final boolean complete;
    private final int slipPercent;

    JudgedSession(AskedAndDone evidence, Load workingMax, Methodology methodology) {
        this.sets = judge(evidence, workingMax, methodology);
        this.complete = evidence.isComplete();
        this.slipPercent = methodology.value(Parameter.PROGRESS_SLIP);
    }

    private static List<JudgedSet> judge(AskedAndDone evidence, Load workingMax, Methodology methodology) {
        List<SetPrescription> asked = evidence.asked().workSets();
        Map<SetDone.Side, Integer> perSide = new EnumMap<>(SetDone.Side.class);
        List<JudgedSet> judged = new ArrayList<>();
        int unsided = 0;
        for (SetDone done : evidence.done()) {
            int index = done.side().isPresent() ? perSide.merge(done.side().get(), 1, Integer::sum) - 1 : unsided++;
            SetPrescription target = asked.get(Math.min(index, asked.size() - 1));
            Load load = target.load()
                    .map(l -> l.load())
                    .orElse(workingMax.scaled(methodology.perMilleOfOneRepMax(target.repsToFailure())));
            judged.add(new JudgedSet(target, load, done, methodology));
        }
        return judged;
    }

    /** Whether any set failed. */
    boolean failed() {
        return sets.stream().anyMatch(JudgedSet::failed);
    }

    /** Whether a set failed with no less than the asked load, which is believed at once. */
    boolean failedBeyondDoubt() {
        return sets.stream().anyMatch(s -> s.failed() && s.isNoLighterThanAsked());
    }

    /** Whether nothing was left out and every set beat its target. */
    boolean beaten() {
        return complete && sets.stream().allMatch(JudgedSet::beaten);
    }

    /** Whether nothing was left out and every set left clearly more in reserve than asked. */
    boolean easier() {
        return complete && sets.stream().allMatch(JudgedSet::easier);
    }

    /** The working max that the sets support: the median over them. */
    Load supported() {
        return Medians.of(sets.stream().map(JudgedSet::supported).toList()).orElseThrow();
    }

    Lift.Line line() {
        Load asked = Medians.of(sets.stream().map(JudgedSet::askedFor).toList()).orElseThrow();
        if (supported().compareTo(asked.scaled(1000 + 10 * slipPercent)) > 0) {
            return Lift.Line.ABOVE;
        }
        return supported().compareTo(asked.scaled(1000 - 10 * slipPercent)) < 0 ? Lift.Line.BELOW : Lift.Line.WITHIN;
    }

    /** The last set, on which a rise is built. */
    JudgedSet last() {
        return sets.get(sets.size() - 1);
    }

    /** The first set that failed; there is one. */
    JudgedSet firstFailure() {
        return sets.stream().filter(JudgedSet::failed).findFirst().orElseThrow();
    }

    /** The median e1RM of the sets that can tell one. */
    static Optional<Load> oneRepMax(AskedAndDone evidence, Methodology methodology) {
        SetPrescription asked = evidence.asked().workSets().get(0);
        return Medians.of(evidence.done().stream()
                .flatMap(done -> JudgedSet.oneRepMax(asked, done, methodology).stream())
                .toList());
    }

    /** The median working max from which the loads of the sets would have been asked for; empty without any load. */
    static Optional<Load> foundLoad(AskedAndDone evidence, Methodology methodology) {
        SetPrescription asked = evidence.asked().workSets().get(0);
        return Medians.of(evidence.done().stream()
                .flatMap(done -> JudgedSet.foundLoad(asked, done, methodology).stream())
                .toList());
    }
}
