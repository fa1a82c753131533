package org.groundwork.core.log;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session that is over, and how hard it was.
 *
 * @param id its name
 * @param at when it ended
 * @param session the planned session, if there was one
 * @param rpe how hard the whole session was, 0 to 10, if said
 * @param minutes how long it took, 1 to {@value #LONGEST_MINUTES}, if said
 */
public record SessionRated(EntryId id, LocalDateTime at, Optional<String> session, OptionalInt rpe, OptionalInt minutes)
        implements LogEntry {

    public static final int LONGEST_MINUTES = 600;

    public SessionRated {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(session, "session");
        if (rpe.isPresent() && (rpe.getAsInt() < 0 || rpe.getAsInt() > 10)) {
            throw new IllegalArgumentException("session RPE " + rpe.getAsInt() + " is not within 0 to 10");
        }
        if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > LONGEST_MINUTES)) {
            throw new IllegalArgumentException(
                    "a session of " + minutes.getAsInt() + " minutes is not within 1 to " + LONGEST_MINUTES);
        }
    }

    /** Session load after Foster: RPE times minutes; empty where either was not said. */
    public OptionalInt load() {
        return rpe.isPresent() && minutes.isPresent()
                ? OptionalInt.of(rpe.getAsInt() * minutes.getAsInt())
                : OptionalInt.empty();
    }

    @Override
    public void tell(EntryReader reader) {
        reader.rated(this);
    }
}
