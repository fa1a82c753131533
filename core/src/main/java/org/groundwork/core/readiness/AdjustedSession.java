package org.groundwork.core.readiness;

import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.plan.Session;

/**
 * What is left of a session after a check-in.
 *
 * @param session what is done; empty where nothing is left
 * @param mobilityMinutes easy moving in its place, 0 where there is a session, a rest or a stop
 */
public record AdjustedSession(Optional<Session> session, int mobilityMinutes) {

    public AdjustedSession {
        Objects.requireNonNull(session, "session");
        if (mobilityMinutes < 0 || session.isPresent() && mobilityMinutes > 0) {
            throw new IllegalArgumentException(mobilityMinutes + " minutes of mobility beside a session");
        }
    }
}
