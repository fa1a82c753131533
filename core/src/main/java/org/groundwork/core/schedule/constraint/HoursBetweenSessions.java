package org.groundwork.core.schedule.constraint;

import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.schedule.Forbidden;

/** Sessions keep hours to the next ones by what both cost the legs; two heavy ones have a rule of their own. */
final class HoursBetweenSessions implements PairRule {

    private final PlacementRules rules;
    private final SessionGap kept;

    HoursBetweenSessions(PlacementRules rules) {
        this.rules = rules;
        kept = new SessionGap(id(), Forbidden.MINIMUM_GAP, rules.sessionHourWeight());
    }

    @Override
    public String id() {
        return "session-gap";
    }

    @Override
    public Force force() {
        return Force.HARD_AND_SOFT;
    }

    @Override
    public void judge(Candidate earlier, Candidate later, Verdict verdict) {
        if (!earlier.type().isHeavy() || !later.type().isHeavy()) {
            kept.tell(
                    earlier,
                    later,
                    rules.between(earlier.type().loadClass(), later.type().loadClass()),
                    verdict);
        }
    }
}
