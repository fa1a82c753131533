package org.groundwork.core.schedule.constraint;

import org.groundwork.core.schedule.Availability;
import org.groundwork.core.schedule.Forbidden;

/** Sessions stand where the athlete has time. */
final class FreeSlots implements PlaceRule {

    private final boolean[][] free = new boolean[7][2];

    FreeSlots(Availability availability) {
        for (Availability.WeekdaySlot slot : availability.free()) {
            free[slot.day().ordinal()][slot.slot().ordinal()] = true;
        }
    }

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
        int day = session.at().date().getDayOfWeek().ordinal();
        if (!free[day][session.at().slot().ordinal()]) {
            verdict.forbid(Forbidden.AVAILABILITY, id(), "that slot is not free for strength");
        }
    }
}
