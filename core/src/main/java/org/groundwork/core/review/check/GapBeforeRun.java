package org.groundwork.core.review.check;

import java.util.OptionalInt;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Keeps the minimum hours from a session to every later run. A session takes the strictest row that its content or its
 * kind asks for; a half of the day that is not stated is believed to be the more favourable one.
 */
final class GapBeforeRun extends PartCheck {

    GapBeforeRun() {
        super(
                "gap-before-run",
                "E-interference",
                "Legs that lifted keep a minimum of hours from every later run, so that running wins.",
                Part.RUNS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            if (!plan.isPast(session.date())) {
                LoadClass load = context.loadClass(session);
                plan.runs().forEach(run -> look(plan, session, load, run, context, findings));
            }
        }
    }

    private void look(
            FinishedPlan plan,
            FinishedSession session,
            LoadClass load,
            FinishedRun run,
            ReviewContext context,
            Findings findings) {
        OptionalInt minutes = new Gaps(plan.slotHours()).minutes(session, run);
        if (findings.isFull() || minutes.isEmpty() || minutes.getAsInt() > Gaps.LONGEST_MINUTES) {
            return;
        }
        int wanted = wanted(load, run, context);
        if (Gaps.isShort(minutes, wanted)) {
            findings.in(
                    session,
                    Gaps.words(minutes) + " before " + run.words() + ", at least " + wanted + " h are required after "
                            + load);
        }
    }

    private static int wanted(LoadClass load, FinishedRun run, ReviewContext context) {
        return RunColumns.of(run).stream()
                .mapToInt(column -> context.methodology()
                        .placement()
                        .beforeRun(load, column)
                        .minimumHours())
                .max()
                .orElse(0);
    }
}
