package org.groundwork.core.adapt.progress;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Range;

/** The target beaten in sessions running: up by the smallest step that can be loaded. */
final class BeatenTwice implements ProgressRule {

    @Override
    public String id() {
        return "E-progress";
    }

    @Override
    public boolean applies(Situation situation) {
        return situation.lift().isPresent()
                && situation.session().beaten()
                && situation.beatenRunning() >= situation.value(Parameter.PROGRESS_SESSIONS);
    }

    @Override
    public Lift proposal(Situation situation) {
        boolean legs = situation.evidence().exercise().pattern().isLegWork();
        Range percent =
                situation.methodology().range(legs ? Parameter.PROGRESS_RISE_LOWER : Parameter.PROGRESS_RISE_UPPER);
        Range perMille = new Range(10 * percent.min(), 10 * percent.max());
        return new Rise(situation, id(), perMille).proposal(" in " + situation.beatenRunning() + " sessions running");
    }
}
