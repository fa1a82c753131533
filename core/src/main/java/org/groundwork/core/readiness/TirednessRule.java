package org.groundwork.core.readiness;

import java.util.List;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.methodology.Parameter;

/** A tired athlete does less of everything, a very tired one rests. */
final class TirednessRule implements CheckInRule {

    @Override
    public List<Finding> findings(Situation situation) {
        int level = situation.said().tiredness();
        String because = "Tiredness " + level + " of " + CheckIn.WORST;
        if (level >= situation.value(Parameter.CHECKIN_TIREDNESS, 1)) {
            return List.of(Finding.ofAll("S32", because, Outcome.REST, Cut.NONE).advising(Advice.SLEEP_AND_EAT));
        }
        if (level >= situation.value(Parameter.CHECKIN_TIREDNESS, 0)) {
            return List.of(Finding.ofAll("S30", because, Outcome.REDUCE, less(situation)));
        }
        return List.of();
    }

    private static Cut less(Situation situation) {
        return new Cut(
                0,
                situation.value(Parameter.CHECKIN_TIRED_SETS_CUT),
                situation.value(Parameter.CHECKIN_TIRED_RIR_MORE),
                JumpLimit.ANY);
    }
}
