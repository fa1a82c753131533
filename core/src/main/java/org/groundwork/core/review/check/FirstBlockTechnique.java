package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * The season's first block off-season or in season rehearses technique, unless the athlete lifts heavy now, masters all
 * six patterns and did not pause for 28 days. Excused: a start too close to an A race, and those who lift heavy now and
 * start in season, who go on maintaining.
 */
final class FirstBlockTechnique extends PartCheck {

    FirstBlockTechnique() {
        super(
                "first-block-technique",
                "S16",
                "The first block is for technique and muscular endurance, at the start and after a long layoff.",
                Part.BLOCKS,
                Part.PHASES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        boolean wanted =
                !context.methodology().sequence().first().isEmpty() && !new Beginning(plan, context).maySkipTechnique();
        if (wanted && plan.athlete().liftingHeavyNow().isEmpty()) {
            findings.cannotTell("the file does not say whether the athlete lifts heavy now");
        } else if (wanted) {
            plan.blocks().stream()
                    .filter(b -> isTraining(plan, b))
                    .findFirst()
                    .filter(b -> b.focus() != Focus.TECHNIQUE && !isExcused(plan, b, context))
                    .ifPresent(
                            b -> findings.on(
                                    b.days().start(),
                                    "the first block has focus " + b.focus()
                                            + ", TECHNIQUE is required of whoever does not lift heavy with all six patterns mastered"));
        }
    }

    private static boolean isTraining(FinishedPlan plan, FinishedBlock block) {
        return plan.isIn(PhaseKind.OFF_SEASON, block.days().start())
                || plan.isIn(PhaseKind.IN_SEASON, block.days().start());
    }

    private static boolean isExcused(FinishedPlan plan, FinishedBlock block, ReviewContext context) {
        int close = context.value(Parameter.BODYWEIGHT_ONLY_DAYS_BEFORE_RACE);
        boolean isClose = plan.aRaces().stream()
                .mapToInt(race -> race.daysFrom(block.days().start()))
                .anyMatch(days -> days >= 0 && days <= close);
        return isClose || block.isMaintaining() && plan.athlete().liftsHeavyNow();
    }
}
