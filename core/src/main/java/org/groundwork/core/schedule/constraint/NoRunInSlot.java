package org.groundwork.core.schedule.constraint;

import org.groundwork.core.schedule.Forbidden;

/** A run and a session never share a slot; cross-training leaves room after it. */
final class NoRunInSlot implements PlaceRule {

    private final RunCalendar runs;

    NoRunInSlot(RunCalendar runs) {
        this.runs = runs;
    }

    @Override
    public String id() {
        return "occupied";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (runs.isOccupied(session.minute())) {
            verdict.forbid(Forbidden.OCCUPIED, id(), "a run stands in that slot");
        }
    }
}
