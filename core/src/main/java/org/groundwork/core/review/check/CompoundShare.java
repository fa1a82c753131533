package org.groundwork.core.review.check;

import java.util.List;
import java.util.function.Predicate;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * Compound work makes up most of each week's hard sets; core, jumps, calf, hip and foot work count neither way. While
 * anything hurts, half is enough.
 */
final class CompoundShare extends PartCheck {

    private static final int PAIN = 1;
    private static final int PERCENT = 100;

    CompoundShare() {
        super("compound-share", "S13", "Compound movements are the bulk of the work.", Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        List<Integer> shares = context.values(Parameter.COMPOUND_SHARE);
        int least = plan.athlete().hurts() ? shares.get(PAIN) : shares.get(0);
        for (IsoWeek week : plan.weeksWithSessions()) {
            int all = sets(plan, week, exercise -> true);
            int compound = sets(plan, week, FinishedExercise::isCompound);
            if (compound * PERCENT < all * least) {
                findings.on(
                        week.monday(),
                        compound + " of " + all + " hard sets of " + week + " are compound, at least " + least
                                + " % are required");
            }
        }
    }

    private static int sets(FinishedPlan plan, IsoWeek week, Predicate<FinishedExercise> which) {
        return plan.sessionsIn(week).stream()
                .flatMap(s -> s.exercises().stream())
                .filter(e -> e.pattern().filter(Pattern::countsForCompoundShare).isPresent())
                .filter(which)
                .mapToInt(FinishedExercise::hardSets)
                .sum();
    }
}
