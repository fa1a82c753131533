package org.groundwork.core.schedule;

import java.util.Objects;
import org.groundwork.core.quantity.DaySlot;

/**
 * A session that was held. It breaks no rule itself, but binds what follows, and its week is due one session less.
 *
 * @param type what it was
 * @param at its place, before the day that is planned from
 */
public record PastSession(SessionType type, DaySlot at) {

    public PastSession {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
    }
}
