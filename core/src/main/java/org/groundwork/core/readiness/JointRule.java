package org.groundwork.core.readiness;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.methodology.Parameter;

/** A tendon or joint that is felt: the more, the less it is loaded, and it is not jumped on. */
final class JointRule implements CheckInRule {

    private static final String ID = "E-checkin";

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.said().joints().stream()
                .flatMap(pain -> finding(pain, situation).stream())
                .toList();
    }

    private static Optional<Finding> finding(JointPain pain, Situation situation) {
        if (pain.worseNextMorning()) {
            return Optional.of(of(pain, " and worse the morning after", Outcome.DROP, Cut.NONE));
        }
        if (pain.level() >= situation.value(Parameter.CHECKIN_JOINT, 2)) {
            return Optional.of(of(pain, "", Outcome.DROP, Cut.NONE));
        }
        if (pain.level() >= situation.value(Parameter.CHECKIN_JOINT, 1)) {
            return Optional.of(
                    of(pain, "", Outcome.REDUCE, less(pain, situation)).advising(Advice.DROP_IF_WORSE_NEXT_MORNING));
        }
        if (pain.level() >= situation.value(Parameter.CHECKIN_JOINT, 0)) {
            return Optional.of(of(pain, "", Outcome.KEEP, Cut.NONE));
        }
        return Optional.empty();
    }

    private static Finding of(JointPain pain, String more, Outcome outcome, Cut cut) {
        String because = CheckInWords.of(pain.site()) + " at " + pain.level() + " of " + CheckIn.WORST + more;
        return Finding.of(ID, because, Reach.of(pain.site()), outcome, cut);
    }

    private static Cut less(JointPain pain, Situation situation) {
        List<Integer> steps = situation.methodology().values(Parameter.CHECKIN_JOINT_LOAD_CUT);
        int step = pain.level() - situation.value(Parameter.CHECKIN_JOINT, 1);
        return new Cut(steps.get(Math.min(step, steps.size() - 1)), 0, 0, JumpLimit.NONE);
    }
}
