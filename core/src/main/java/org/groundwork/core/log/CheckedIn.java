package org.groundwork.core.log;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The answers given before a session.
 *
 * @param id its name
 * @param at when
 * @param session the session they were given before
 * @param answers what was said; empty where the questions were skipped
 */
public record CheckedIn(EntryId id, LocalDateTime at, Optional<String> session, Optional<CheckIn> answers)
        implements LogEntry {

    public CheckedIn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(answers, "answers");
    }

    @Override
    public void tell(EntryReader reader) {
        reader.checkedIn(this);
    }
}
