package org.groundwork.core.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.methodology.Parameter;

/** A tendon or joint that no answered check-in has called settled for two weeks is shown to somebody. */
final class LastingPainRule implements CheckInRule {

    private static final String ID = "E-checkin";

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.said().joints().stream()
                .map(JointPain::site)
                .flatMap(site -> finding(site, situation).stream())
                .toList();
    }

    private static Optional<Finding> finding(Pain.Site site, Situation situation) {
        if (!hurts(situation.said(), site, situation)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(since(site, situation), situation.today());
        if (days < situation.value(Parameter.CHECKIN_JOINT_REFER_DAYS)) {
            return Optional.empty();
        }
        String because = CheckInWords.of(site) + " not settled for " + days + " days";
        return Optional.of(
                Finding.of(ID, because, Reach.of(site), Outcome.KEEP, Cut.NONE).advising(Advice.SEE_A_PROFESSIONAL));
    }

    /** The day of the first check-in since which it hurt in each that was answered. */
    private static LocalDate since(Pain.Site site, Situation situation) {
        LocalDate since = situation.today();
        for (int i = situation.before().size() - 1; i >= 0; i--) {
            CheckedIn earlier = situation.before().get(i);
            if (earlier.answers().filter(a -> !hurts(a, site, situation)).isPresent()) {
                break;
            }
            since = earlier.answers().isPresent() ? earlier.date() : since;
        }
        return since;
    }

    private static boolean hurts(CheckIn answers, Pain.Site site, Situation situation) {
        int from = situation.value(Parameter.CHECKIN_JOINT, 1);
        return answers.joints().stream().anyMatch(p -> p.site() == site && (p.level() >= from || p.worseNextMorning()));
    }
}
