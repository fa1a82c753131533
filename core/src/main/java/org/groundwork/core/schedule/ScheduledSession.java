package org.groundwork.core.schedule;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A session with its place.
 *
 * @param type what it is
 * @param at its day and slot
 * @param week the week that is due it, which holds {@code at}
 * @param cost what it pays there, the sum of its justifications' penalties
 * @param justifications at least one
 */
public record ScheduledSession(
        SessionType type, DaySlot at, IsoWeek week, int cost, List<Justification> justifications) {

    public ScheduledSession {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(week, "week");
        justifications = List.copyOf(justifications);
        if (justifications.isEmpty()) {
            throw new IllegalArgumentException("the session at " + at + " is not justified");
        }
        int paid = justifications.stream().mapToInt(Justification::penalty).sum();
        if (paid != cost) {
            throw new IllegalArgumentException("the session at " + at + " costs " + cost + " but pays " + paid);
        }
    }
}
