package org.groundwork.core.adapt.progress;

import java.util.List;
import org.groundwork.core.quantity.Load;

/** A first value that two sessions running contradict was a slip itself, and is set lower. */
final class FirstSetsCorrected implements ProgressRule {

    @Override
    public String id() {
        return "E-load";
    }

    @Override
    public boolean applies(Situation situation) {
        boolean doubted = situation
                .lift()
                .filter(l -> l.source() == Lift.Source.FIRST_SETS && l.line() == Lift.Line.BELOW)
                .isPresent();
        return doubted
                && situation.oneRepMax().isPresent()
                && situation.session().line() == Lift.Line.BELOW;
    }

    @Override
    public Lift proposal(Situation situation) {
        Load seen = situation.oneRepMax().orElseThrow();
        Load to = Medians.of(List.of(seen, situation.known().max())).orElseThrow();
        return Lift.set(
                to,
                Lift.Source.LOGGED,
                situation.because(id(), "two sessions contradict the first one, working max " + to.text() + " kg"));
    }
}
