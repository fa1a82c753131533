package org.groundwork.core.adapt.progress;

import java.util.Optional;
import org.groundwork.core.quantity.Load;

/**
 * Sets too far from failure to tell an unknown lift's strength still found a load for what was asked, as in a technique
 * block: it is asked for again, no heavier, until sets that can tell set the lift anew.
 */
final class FoundLoad implements ProgressRule {

    @Override
    public String id() {
        return "E-load";
    }

    @Override
    public boolean applies(Situation situation) {
        return situation.lift().isEmpty() && found(situation).isPresent();
    }

    private static Optional<Load> found(Situation situation) {
        return JudgedSession.foundLoad(situation.evidence(), situation.methodology());
    }

    @Override
    public Lift proposal(Situation situation) {
        Load to = found(situation).orElseThrow();
        return Lift.set(
                to,
                Lift.Source.ASKED,
                situation.because(
                        id(),
                        "the load that was found is asked for again, as from a working max of " + to.text() + " kg"));
    }
}
