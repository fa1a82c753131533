package org.groundwork.core.readiness;

import java.util.List;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.Soreness;
import org.groundwork.core.methodology.Parameter;

/** Soreness: fine while mild, less work when moderate, other exercises when strong, rest for the region when severe. */
final class MuscleRule implements CheckInRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.said().muscles().stream()
                .filter(s -> s.level() > 0)
                .flatMap(s -> findings(s, situation).stream())
                .toList();
    }

    private static List<Finding> findings(Soreness sore, Situation situation) {
        if (sore.level() >= situation.value(Parameter.CHECKIN_MUSCLE, 2)) {
            return List.of(of("S37", sore, "", Outcome.DROP, Cut.NONE).advising(Advice.SLEEP_AND_EAT));
        }
        if (sore.level() >= situation.value(Parameter.CHECKIN_MUSCLE, 1) || sore.gettingWorse()) {
            return List.of(strong(sore, situation));
        }
        if (sore.level() >= situation.value(Parameter.CHECKIN_MUSCLE, 0)) {
            return moderate(sore, situation);
        }
        return List.of(of("S28", sore, "", Outcome.KEEP, Cut.NONE).lettingProgress());
    }

    /** Fewer sets where the work is heavy, else less load. */
    private static List<Finding> moderate(Soreness sore, Situation situation) {
        Cut sets = new Cut(0, situation.value(Parameter.CHECKIN_MUSCLE_SETS_CUT, 0), 0, JumpLimit.LOW_ONLY);
        Cut load = new Cut(situation.value(Parameter.CHECKIN_MUSCLE_LOAD_CUT, 0), 0, 0, JumpLimit.LOW_ONLY);
        return List.of(
                of("S30", sore, "", Outcome.REDUCE, sets).where(situation::isHeavy),
                of("S30", sore, "", Outcome.REDUCE, load).where(p -> !situation.isHeavy(p)));
    }

    /** A stand-in is cut as much, so that not easing never means more than easing. */
    private static Finding strong(Soreness sore, Situation situation) {
        Cut cut = new Cut(
                situation.value(Parameter.CHECKIN_MUSCLE_LOAD_CUT, 1),
                situation.value(Parameter.CHECKIN_MUSCLE_SETS_CUT, 1),
                0,
                JumpLimit.NONE);
        String worse = sore.gettingWorse() ? ", getting worse" : "";
        return sore.easesInWarmUp()
                ? of("S30", sore, worse + " and easing in the warm-up", Outcome.REDUCE, cut)
                : of("E-checkin", sore, worse + " and not easing in the warm-up", Outcome.SWAP, cut);
    }

    private static Finding of(String rule, Soreness sore, String more, Outcome outcome, Cut cut) {
        String because = "Sore " + CheckInWords.of(sore.muscle()) + ", " + sore.level() + " of " + CheckIn.WORST + more;
        return Finding.of(rule, because, Reach.of(sore.muscle()), outcome, cut);
    }
}
