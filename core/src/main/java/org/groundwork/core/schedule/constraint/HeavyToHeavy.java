package org.groundwork.core.schedule.constraint;

import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.schedule.Forbidden;

/** Heavy legs keep hours to the next heavy legs. */
final class HeavyToHeavy implements PairRule {

    private final Gap gap;
    private final SessionGap kept;

    HeavyToHeavy(PlacementRules rules) {
        gap = rules.between(LoadClass.HEAVY_LEGS, LoadClass.HEAVY_LEGS);
        kept = new SessionGap(id(), Forbidden.HEAVY_TO_HEAVY, rules.sessionHourWeight());
    }

    @Override
    public String id() {
        return "heavy-to-heavy";
    }

    @Override
    public Force force() {
        return Force.HARD_AND_SOFT;
    }

    @Override
    public void judge(Candidate earlier, Candidate later, Verdict verdict) {
        if (earlier.type().isHeavy() && later.type().isHeavy()) {
            kept.tell(earlier, later, gap, verdict);
        }
    }
}
