package org.groundwork.core.schedule.constraint;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.quantity.DateSpan;

/** Lifting keeps hours to every later run, and more of them while something is new. */
final class HoursToLaterRuns implements PlaceRule {

    private final RunCalendar runs;
    private final List<DateSpan> novelty;

    HoursToLaterRuns(RunCalendar runs, List<DateSpan> novelty) {
        this.runs = runs;
        this.novelty = novelty;
    }

    @Override
    public String id() {
        return "gap-after-lifting";
    }

    @Override
    public Force force() {
        return Force.HARD_AND_SOFT;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        NearestRuns nearest = new NearestRuns(id(), verdict);
        boolean isNew = isNew(session.at().date());
        for (int i = runs.firstAfter(session.minute()); runs.mattersLater(i, session.minute()); i++) {
            TimedRun run = runs.get(i);
            nearest.tell(
                    run,
                    run.minute() - session.minute(),
                    run.hours().before(session.type().loadClass(), isNew));
        }
    }

    private boolean isNew(LocalDate date) {
        for (DateSpan span : novelty) {
            if (span.contains(date)) {
                return true;
            }
        }
        return false;
    }
}
