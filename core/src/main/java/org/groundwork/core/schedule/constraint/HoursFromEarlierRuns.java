package org.groundwork.core.schedule.constraint;

/** Lifting keeps hours from every earlier run and race. */
final class HoursFromEarlierRuns implements PlaceRule {

    private final RunCalendar runs;

    HoursFromEarlierRuns(RunCalendar runs) {
        this.runs = runs;
    }

    @Override
    public String id() {
        return "gap-before-lifting";
    }

    @Override
    public Force force() {
        return Force.HARD_AND_SOFT;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        NearestRuns nearest = new NearestRuns(id(), verdict);
        for (int i = runs.firstAfter(session.minute()) - 1; runs.mattersEarlier(i, session.minute()); i--) {
            TimedRun run = runs.get(i);
            nearest.tell(
                    run,
                    session.minute() - run.minute(),
                    run.hours().after(session.type().loadClass()));
        }
    }
}
