package org.groundwork.core.schedule;

import java.util.Objects;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DaySlot;

/**
 * A session that the athlete was already told of. It is kept where a session of its kind stands at its place.
 *
 * @param kind its kind
 * @param at its place
 */
public record PublishedSession(SessionKind kind, DaySlot at) {

    public PublishedSession {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
    }
}
