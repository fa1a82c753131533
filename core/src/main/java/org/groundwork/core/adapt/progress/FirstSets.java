package org.groundwork.core.adapt.progress;

import org.groundwork.core.quantity.Load;

/** A lift that nobody knew, or that was carried over, is what its first telling sets show; nothing is invented before. */
final class FirstSets implements ProgressRule {

    @Override
    public String id() {
        return "E-load";
    }

    @Override
    public boolean applies(Situation situation) {
        boolean unknown = situation.lift().isEmpty();
        return situation.oneRepMax().isPresent() && (unknown || setsAnew(situation));
    }

    @Override
    public Lift proposal(Situation situation) {
        Load to = situation.oneRepMax().orElseThrow();
        return Lift.set(
                to,
                Lift.Source.FIRST_SETS,
                situation.because(id(), "the first sets that can tell make a working max of " + to.text() + " kg"));
    }

    private static boolean setsAnew(Situation situation) {
        return situation.known().source() == Lift.Source.ASKED
                && situation.mayRise()
                && !situation.session().failed();
    }
}
