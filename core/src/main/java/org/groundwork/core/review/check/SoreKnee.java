package org.groundwork.core.review.check;

import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * With a sore knee noted there is no exercise that stresses it, whatever the day, and hip work in every whole week off
 * the taper that is not short. Above the level that is not loaded heavily, heavy legs wait for the first two weeks; the
 * check-ins decide after that.
 */
final class SoreKnee extends PartCheck {

    SoreKnee() {
        super(
                "sore-knee",
                "E-knee-pain S3",
                "A sore knee is spared deep single-leg work and hard jumps, and its hip is strengthened.",
                Part.SEASON,
                Part.PHASES,
                Part.EXERCISES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int level = plan.athlete().painAt(Pain.Site.KNEE);
        if (level > 0) {
            plan.sessions().forEach(session -> lookForStress(session, context, findings));
            lookForHips(plan, context, findings);
        }
        if (level > context.value(Parameter.KNEE_PAIN_NO_HEAVY_OVER)) {
            OpeningDays.sessions(plan, context).stream()
                    .filter(context::isHeavy)
                    .forEach(
                            s -> findings.in(s, "is heavy with a knee at " + level + " of 10, light work comes first"));
        }
    }

    private static void lookForStress(FinishedSession session, ReviewContext context, Findings findings) {
        session.exercises().stream()
                .filter(e -> e.isHighImpact()
                        || context.known(e).filter(Exercise::kneeStress).isPresent())
                .forEach(e -> findings.in(session, e.id() + " stresses a knee that is noted as sore"));
    }

    private static void lookForHips(FinishedPlan plan, ReviewContext context, Findings findings) {
        int shortOnes = context.value(Parameter.SHORT_SESSION_MINUTES);
        plan.weeksWithSessions().stream()
                .filter(week -> Strictness.isFullTraining(plan, week))
                .filter(week ->
                        plan.sessionsIn(week).stream().anyMatch(s -> s.minutes().orElse(0) >= shortOnes))
                .filter(week -> plan.sessionsIn(week).stream().noneMatch(s -> s.trains(Pattern.HIP)))
                .forEach(week -> findings.on(week.monday(), week + " holds no hip work, a sore knee asks for it"));
    }
}
