package org.groundwork.core.review.check;

import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Olympic lifts and depth jumps stand in a plan only with a coach's recorded yes. */
final class CoachConfirmed extends PartCheck {

    CoachConfirmed() {
        super(
                "coach-confirmed",
                "S27 E-levels",
                "Explosive lifts and depth jumps come in with a coach's confirmation alone.",
                Part.EXERCISES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            session.exercises().stream()
                    .flatMap(e -> context.known(e).stream())
                    .filter(e -> e.coachOnly() && !plan.athlete().isConfirmed(needed(e)))
                    .forEach(e -> findings.in(session, e.id() + " needs a coach's yes to " + needed(e)));
        }
    }

    private static Confirmation needed(Exercise exercise) {
        return exercise.pattern() == Pattern.PLYO ? Confirmation.DEPTH_JUMPS : Confirmation.OLYMPIC_LIFTS;
    }
}
