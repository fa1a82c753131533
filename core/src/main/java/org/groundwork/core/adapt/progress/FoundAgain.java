package org.groundwork.core.adapt.progress;

import org.groundwork.core.quantity.Load;

/** After weeks away the first telling sets set a lift anew, never above where it was. */
final class FoundAgain implements ProgressRule {

    @Override
    public String id() {
        return "E-missed";
    }

    @Override
    public boolean applies(Situation situation) {
        boolean waiting = situation.lift().flatMap(Lift::before).isPresent();
        return waiting
                && situation.mayRise()
                && !situation.session().failed()
                && situation.oneRepMax().isPresent();
    }

    @Override
    public Lift proposal(Situation situation) {
        Load before = situation.known().before().orElseThrow();
        Load seen = situation.oneRepMax().orElseThrow();
        Load to = seen.compareTo(before) > 0 ? before : seen;
        return Lift.set(
                to,
                Lift.Source.LOGGED,
                situation.because(
                        id(),
                        "measured again after the layoff, working max " + to.text() + " kg, before it " + before.text()
                                + " kg"));
    }
}
