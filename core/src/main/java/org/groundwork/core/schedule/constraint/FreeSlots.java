package org.groundwork.core.schedule.constraint;

import org.groundwork.core.schedule.Availability;
import org.groundwork.core.schedule.Forbidden;

/** Sessions stand where the athlete has time. */
record FreeSlots(Availability availability) implements PlaceRule {

    @Override
    public String id() {
        return "availability";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (!availability.isFree(session.at())) {
            verdict.forbid(Forbidden.AVAILABILITY, id(), "that slot is not free for strength");
        }
    }
}
