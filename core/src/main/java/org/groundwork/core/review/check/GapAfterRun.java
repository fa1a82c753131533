package org.groundwork.core.review.check;

import java.util.OptionalInt;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Keeps the minimum hours from every run that is no race to a later session. */
final class GapAfterRun extends PartCheck {

    GapAfterRun() {
        super(
                "gap-after-run",
                "E-interference",
                "Tired legs lift with poor form, so hard and long runs keep their hours to later strength.",
                Part.RUNS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            if (!plan.isPast(session.date())) {
                LoadClass load = context.loadClass(session);
                plan.runs().forEach(run -> look(plan, run, session, load, context, findings));
            }
        }
    }

    private void look(
            FinishedPlan plan,
            FinishedRun run,
            FinishedSession session,
            LoadClass load,
            ReviewContext context,
            Findings findings) {
        OptionalInt minutes = new Gaps(plan.slotHours()).minutes(run, session);
        if (findings.isFull() || minutes.isEmpty() || minutes.getAsInt() > Gaps.LONGEST_MINUTES) {
            return;
        }
        int wanted = wanted(run, load, context);
        if (Gaps.isShort(minutes, wanted)) {
            findings.in(
                    session,
                    Gaps.words(minutes) + " after " + run.words() + ", at least " + wanted + " h are required before "
                            + load);
        }
    }

    private static int wanted(FinishedRun run, LoadClass load, ReviewContext context) {
        return RunColumns.of(run).stream()
                .filter(column -> column != RunColumn.RACE)
                .mapToInt(column ->
                        context.methodology().placement().afterRun(column, load).minimumHours())
                .max()
                .orElse(0);
    }
}
