package org.groundwork.core.adapt.progress;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/**
 * Fewer reps than asked, or much less left in reserve: the load goes down, and never back to more than failed, where a
 * check-in or a light week had asked for less.
 */
final class SetsFailed implements ProgressRule {

    @Override
    public String id() {
        return "E-progress";
    }

    @Override
    public boolean applies(Situation situation) {
        return situation.lift().isPresent() && situation.session().failed();
    }

    @Override
    public Lift proposal(Situation situation) {
        int cut = situation.value(Parameter.PROGRESS_CUT);
        JudgedSet failure = situation.session().firstFailure();
        Load lower = situation.known().max().scaled(1000 - 10 * cut);
        Load failed = failure.askedFor();
        boolean hasRoom = lower.compareTo(failed) <= 0;
        String down = hasRoom ? cut + " % down" : "down to what failed";
        return situation
                .known()
                .movedTo(
                        hasRoom ? lower : failed,
                        situation.session().line(),
                        situation.because(id(), failure.askedText() + " asked, " + failure.text() + " done: " + down));
    }
}
