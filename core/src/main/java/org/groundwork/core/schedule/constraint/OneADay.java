package org.groundwork.core.schedule.constraint;

import org.groundwork.core.schedule.Forbidden;

/** No day holds two strength sessions. */
record OneADay() implements PairRule {

    @Override
    public String id() {
        return "one-a-day";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate earlier, Candidate later, Verdict verdict) {
        if (earlier.at().date().equals(later.at().date())) {
            verdict.forbid(Forbidden.ONE_A_DAY, id(), "that day holds a session already");
        }
    }
}
