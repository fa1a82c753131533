package org.groundwork.core.schedule.constraint;

import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.schedule.Forbidden;

/** Sessions stand on days of the season. */
record WithinSeason(DateSpan season) implements PlaceRule {

    @Override
    public String id() {
        return "season";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (!season.contains(session.at().date())) {
            verdict.forbid(Forbidden.AVAILABILITY, id(), "that day is outside the season");
        }
    }
}
