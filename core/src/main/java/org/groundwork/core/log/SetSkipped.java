package org.groundwork.core.log;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A planned set that was left out.
 *
 * @param id its name
 * @param at when it was decided
 * @param session the planned session
 * @param exercise the exercise's id
 */
public record SetSkipped(EntryId id, LocalDateTime at, Optional<String> session, String exercise) implements LogEntry {

    public SetSkipped {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(session, "session");
        if (exercise.isBlank()) {
            throw new IllegalArgumentException("a skipped set of no exercise");
        }
    }

    @Override
    public void tell(EntryReader reader) {
        reader.skipped(this);
    }
}
