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
public record Candidate(SessionType type, DaySlot at, int minute) {}
