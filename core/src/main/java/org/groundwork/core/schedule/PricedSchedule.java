package org.groundwork.core.schedule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundwork.core.quantity.DaySlot;

/**
 * A schedule with the price of every other place of every session.
 *
 * @param schedule the best season
 * @param alternatives by the place of each of its sessions the thirteen other places of its week, by place
 */
public record PricedSchedule(Schedule schedule, Map<DaySlot, List<Alternative>> alternatives) {

    public PricedSchedule {
        Objects.requireNonNull(schedule, "schedule");
        alternatives = Map.copyOf(alternatives);
    }

    /**
     * The other places of {@code session}.
     *
     * @throws IllegalArgumentException for a session that is not of this schedule
     */
    public List<Alternative> alternativesOf(ScheduledSession session) {
        List<Alternative> found = alternatives.get(session.at());
        if (found == null) {
            throw new IllegalArgumentException("no session of this schedule: " + session);
        }
        return found;
    }
}
