package org.groundwork.core.review.check;

import java.util.OptionalInt;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Keeps the minimum hours between sessions that load the legs. */
final class GapBetweenSessions extends PartCheck {

    GapBetweenSessions() {
        super(
                "gap-between-sessions",
                "E-interference",
                "Two days between heavy legs and one between heavy and light let the first session do its work.",
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession earlier : plan.sessions()) {
            for (FinishedSession later : plan.sessions()) {
                look(plan, earlier, later, context, findings);
            }
        }
    }

    private void look(
            FinishedPlan plan,
            FinishedSession earlier,
            FinishedSession later,
            ReviewContext context,
            Findings findings) {
        OptionalInt minutes = new Gaps(plan.slotHours()).minutes(earlier, later);
        if (findings.isFull() || minutes.isEmpty() || minutes.getAsInt() > Gaps.LONGEST_MINUTES) {
            return;
        }
        LoadClass first = context.loadClass(earlier);
        LoadClass second = context.loadClass(later);
        int wanted = context.methodology().placement().between(first, second).minimumHours();
        if (!plan.isPast(later.date()) && Gaps.isShort(minutes, wanted)) {
            findings.in(
                    later,
                    Gaps.words(minutes) + " after the " + earlier.words() + ", at least " + wanted
                            + " h are required from " + first + " to " + second);
        }
    }
}
