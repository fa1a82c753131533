package org.groundwork.core.adapt.progress;

import java.util.Optional;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.strength.OneRepMax;

/**
 * One weighed set held against what was asked. At another load than asked, the target is the reps to failure that the
 * same strength gives at that load by the methodology's table; where the load falls between two lines of it, a rise has
 * to beat the higher one and a failure to miss the lower one. A reserve that nobody noted counts as the asked one where
 * the asked reps were done with no more than the asked load, and as none otherwise.
 */
final class JudgedSet {

    private static final int MOST_REPS_OF_A_RECORD = 30;

    private final SetPrescription asked;
    private final Load askedLoad;
    private final SetDone done;
    private final Load load;
    private final Methodology methodology;
    private final Range target;

    JudgedSet(SetPrescription asked, Load askedLoad, SetDone done, Methodology methodology) {
        this.asked = asked;
        this.askedLoad = askedLoad;
        this.done = done;
        this.load = done.load().orElse(askedLoad);
        this.methodology = methodology;
        this.target = target();
    }

    private Range target() {
        int repsToFailure = asked.repsToFailure();
        if (load.equals(askedLoad)) {
            return Range.of(repsToFailure);
        }
        long share = (long) load.grams() * methodology.perMilleOfOneRepMax(repsToFailure);
        int least = 0;
        int table = tableSize();
        while (least < table && (long) askedLoad.grams() * methodology.perMilleOfOneRepMax(least + 1) >= share) {
            least++;
        }
        boolean exact = least > 0 && (long) askedLoad.grams() * methodology.perMilleOfOneRepMax(least) == share;
        return new Range(least, exact ? least : Math.min(table, least + 1));
    }

    private int tableSize() {
        return methodology.values(Parameter.PERCENT_OF_ONE_RM).size();
    }

    private int reps() {
        return done.amount();
    }

    private boolean atAskedLoad() {
        return load.equals(askedLoad);
    }

    private int rir() {
        boolean asAsked = load.compareTo(askedLoad) <= 0 && reps() >= asked.amount();
        return done.rir().orElse(asAsked ? asked.rir().orElseThrow() : 0);
    }

    /** Reps that were shown to be there, never past the table's end. */
    private int repsToFailure() {
        return Math.min(tableSize(), reps() + rir());
    }

    private int off() {
        return methodology.value(Parameter.PROGRESS_RIR_OFF);
    }

    /** Fewer reps than asked, or too little left in reserve. */
    boolean failed() {
        int wanted =
                Math.min(asked.amount(), Math.max(1, target.min() - asked.rir().orElseThrow()));
        return reps() < wanted || hasTooLittleLeft();
    }

    private boolean hasTooLittleLeft() {
        int expected = atAskedLoad() ? asked.rir().orElseThrow() : target.min() - reps();
        return done.rir().isPresent() && done.rir().getAsInt() <= expected - off();
    }

    /** Whether the target was beaten by a rep at the asked reserve or better. */
    boolean beaten() {
        int over = methodology.value(Parameter.PROGRESS_REPS_OVER);
        if (atAskedLoad()) {
            return reps() >= asked.amount() + over && rir() >= asked.rir().orElseThrow();
        }
        return repsToFailure() >= target.max() + over;
    }

    /** Whether the asked reps left clearly more in reserve than asked. */
    boolean easier() {
        int expected = atAskedLoad() ? asked.rir().orElseThrow() : target.max() - reps();
        return done.rir().isPresent()
                && done.rir().getAsInt() >= expected + off()
                && !failed()
                && repsToFailure() > target.max();
    }

    boolean isNoLighterThanAsked() {
        return load.compareTo(askedLoad) >= 0;
    }

    /** The working max at which this set is what the table asks for, rounded down to a gram; zero for no rep. */
    Load supported() {
        return reps() == 0 ? Load.ZERO : implied(load, repsToFailure());
    }

    /** The working max that the prescription was reckoned from. */
    Load askedFor() {
        return implied(askedLoad, asked.repsToFailure());
    }

    private Load implied(Load any, int repsToFailure) {
        return implied(any, repsToFailure, methodology);
    }

    static Load implied(Load any, int repsToFailure, Methodology methodology) {
        return new Load((int) ((long) any.grams() * 1000 / methodology.perMilleOfOneRepMax(repsToFailure)));
    }

    /** The e1RM; empty where the set was too long or too far from failure to tell. */
    static Optional<Load> oneRepMax(SetPrescription asked, SetDone done, Methodology methodology) {
        Optional<Load> load = done.load().or(() -> asked.load().map(l -> l.load()));
        boolean asAsked = done.amount() >= asked.amount();
        int rir = done.rir().orElse(asAsked ? asked.rir().orElseThrow() : 0);
        boolean told = done.amount() >= 1 && done.amount() <= MOST_REPS_OF_A_RECORD;
        return load.filter(l -> told && l.grams() > 0)
                .map(l -> new LiftRecord(done.exercise(), l, done.amount(), rir, Optional.empty()))
                .flatMap(lift -> OneRepMax.estimate(lift, methodology));
    }

    /** The working max from which this set's load would have been asked for; reps beyond what was asked don't count. */
    static Optional<Load> foundLoad(SetPrescription asked, SetDone done, Methodology methodology) {
        int askedRir = asked.rir().orElseThrow();
        int rir = done.rir().orElse(done.amount() >= asked.amount() ? askedRir : 0);
        int repsToFailure = Math.min(asked.repsToFailure(), done.amount() + Math.min(askedRir, rir));
        return done.load()
                .filter(l -> done.amount() > 0 && l.grams() > 0)
                .map(l -> implied(l, repsToFailure, methodology));
    }

    int askedRepsToFailure() {
        return asked.repsToFailure();
    }

    Load askedLoad() {
        return askedLoad;
    }

    /** {@code 6 reps at RIR 2 with 100 kg}. */
    String text() {
        String reserve = done.rir().isPresent() ? " at RIR " + done.rir().getAsInt() : "";
        return reps() + (reps() == 1 ? " rep" : " reps") + reserve + " with " + load.text() + " kg";
    }

    /** {@code 5 reps at RIR 2 with 100 kg}. */
    String askedText() {
        return asked.amount() + " at RIR " + asked.rir().orElseThrow() + " with " + askedLoad.text() + " kg";
    }
}
