package org.groundwork.core.schedule.constraint;

import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.schedule.SessionType;

/**
 * A session at a place, planned, past or only thought of.
 *
 * @param type what it is
 * @param at its place
 * @param minute when it starts on the season's {@link Timeline}
 */
public record Candidate(SessionType type, DaySlot at, int minute) {

    private static final int MINUTES_PER_DAY = 24 * 60;

    /** The number of its week, the season's first being 0; negative before it. */
    public int week() {
        return Math.floorDiv(minute, 7 * MINUTES_PER_DAY);
    }

    /** The number of its day, the season's first Monday being 0; negative before it. */
    public int day() {
        return Math.floorDiv(minute, MINUTES_PER_DAY);
    }

    /** Its day of the week as a bit, Monday the lowest. */
    public int weekday() {
        return 1 << Math.floorMod(day(), 7);
    }
}
