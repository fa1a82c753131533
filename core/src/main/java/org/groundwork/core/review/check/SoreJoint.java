package org.groundwork.core.review.check;

import java.util.EnumSet;
import java.util.Set;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** A leg's joint or tendon that hurts is not jumped on in the first two weeks; the check-ins decide after that. */
final class SoreJoint extends PartCheck {

    private static final Set<Pain.Site> LANDING =
            EnumSet.of(Pain.Site.KNEE, Pain.Site.ACHILLES, Pain.Site.SHIN, Pain.Site.FOOT, Pain.Site.HIP);

    SoreJoint() {
        super(
                "sore-joint",
                "E-checkin E-plyometrics",
                "A joint or tendon that hurts is not jumped on.",
                Part.EXERCISES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int from = context.value(Parameter.JOINT_PAIN_NO_JUMPS_FROM);
        LANDING.stream()
                .filter(site -> plan.athlete().painAt(site) >= from)
                .forEach(site -> OpeningDays.sessions(plan, context).stream()
                        .filter(Jumps::isIn)
                        .forEach(s -> findings.in(
                                s,
                                "holds jumps with pain of " + plan.athlete().painAt(site) + " at the " + site
                                        + ", none are due from " + from)));
    }
}
