package org.groundwork.core.review.check;

import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Keeps the minimum hours between two sessions with jumps, low ones included. */
final class GapBetweenJumps extends PartCheck {

    GapBetweenJumps() {
        super("gap-between-jumps", "E-plyometrics", "Tendons want two days between jumps.", Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int wanted = context.methodology().placement().betweenJumps().minimumHours();
        Gaps gaps = new Gaps(plan.slotHours());
        List<FinishedSession> jumping = Jumps.sessions(plan);
        for (FinishedSession earlier : jumping) {
            for (FinishedSession later : jumping) {
                OptionalInt minutes = gaps.minutes(earlier, later);
                if (!plan.isPast(later.date()) && Gaps.isShort(minutes, wanted)) {
                    findings.in(
                            later,
                            "jumps " + Gaps.words(minutes) + " after the " + earlier.words() + ", at least " + wanted
                                    + " h are required");
                }
            }
        }
    }
}
