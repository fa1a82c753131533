package org.groundwork.core.adapt.progress;

import org.groundwork.core.methodology.Parameter;

/** Fewer reps than asked, or much less left in reserve: the load goes down. */
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
        return situation
                .known()
                .movedTo(
                        situation.known().max().scaled(1000 - 10 * cut),
                        situation.session().line(),
                        situation.because(
                                id(), failure.askedText() + " asked, " + failure.text() + " done: " + cut + " % down"));
    }
}
