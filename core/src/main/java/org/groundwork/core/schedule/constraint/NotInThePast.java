package org.groundwork.core.schedule.constraint;

import java.time.LocalDate;
import org.groundwork.core.schedule.Forbidden;

/** Nothing is placed before the day that is planned from. */
record NotInThePast(LocalDate asOf) implements PlaceRule {

    @Override
    public String id() {
        return "past";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (session.at().date().isBefore(asOf)) {
            verdict.forbid(Forbidden.PAST, id(), "that day is over");
        }
    }
}
