package org.groundwork.core.readiness;

import java.util.List;
import org.groundwork.core.log.CheckIn.Soreness;
import org.groundwork.core.methodology.Parameter;

/** A muscle that stayed sore for over three days had too much, so the next session that uses it has fewer sets. */
final class LongSorenessRule implements CheckInRule {

    @Override
    public List<Finding> findings(Situation situation) {
        Cut cut = new Cut(0, situation.value(Parameter.CHECKIN_LONG_SORE_SETS_CUT), 0, JumpLimit.ANY);
        return situation.said().muscles().stream()
                .filter(s -> s.level() > 0 && s.overThreeDays())
                .map(s -> finding(s, cut))
                .toList();
    }

    private static Finding finding(Soreness sore, Cut cut) {
        return Finding.of(
                "E-checkin",
                "Sore " + CheckInWords.of(sore.muscle()) + " for over 72 h",
                Reach.of(sore.muscle()),
                Outcome.REDUCE,
                cut);
    }
}
