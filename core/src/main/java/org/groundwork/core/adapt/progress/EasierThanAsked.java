package org.groundwork.core.adapt.progress;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Range;

/** Clearly more left in reserve than asked: up by a small step that can be loaded. */
final class EasierThanAsked implements ProgressRule {

    @Override
    public String id() {
        return "E-progress";
    }

    @Override
    public boolean applies(Situation situation) {
        return situation.lift().isPresent() && situation.session().easier();
    }

    @Override
    public Lift proposal(Situation situation) {
        Range perMille = situation.methodology().range(Parameter.PROGRESS_RISE_EASIER);
        return new Rise(situation, id(), perMille).proposal("");
    }
}
