package org.groundwork.core.schedule.constraint;

import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.schedule.Forbidden;

/** Jumps keep hours to the next jumps. */
final class JumpsToJumps implements PairRule {

    private final Gap gap;
    private final SessionGap kept;

    JumpsToJumps(PlacementRules rules) {
        gap = rules.betweenJumps();
        kept = new SessionGap(id(), Forbidden.JUMPS_TO_JUMPS, rules.sessionHourWeight());
    }

    @Override
    public String id() {
        return "jumps-to-jumps";
    }

    @Override
    public Force force() {
        return Force.HARD_AND_SOFT;
    }

    @Override
    public void judge(Candidate earlier, Candidate later, Verdict verdict) {
        if (earlier.type().jumps() && later.type().jumps()) {
            kept.tell(earlier, later, gap, verdict);
        }
    }
}
