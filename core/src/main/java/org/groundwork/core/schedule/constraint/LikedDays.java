package org.groundwork.core.schedule.constraint;

import java.time.DayOfWeek;
import java.util.Set;

/** Where the athlete likes some weekdays, the others cost a little. */
record LikedDays(Set<DayOfWeek> preferred, int weight) implements PlaceRule {

    @Override
    public String id() {
        return "disliked-day";
    }

    @Override
    public Force force() {
        return Force.SOFT;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (!preferred.isEmpty() && !preferred.contains(session.at().date().getDayOfWeek())) {
            verdict.pay(id(), weight);
        }
    }
}
