package org.groundwork.core.log;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * An earlier entry that does not count any more. A correction is this and a new entry.
 *
 * @param id its name
 * @param at when it was taken back
 * @param entry the entry that was wrong
 */
public record TakenBack(EntryId id, LocalDateTime at, EntryId entry) implements LogEntry {

    public TakenBack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(entry, "entry");
    }

    @Override
    public Optional<String> session() {
        return Optional.empty();
    }

    @Override
    public void tell(EntryReader reader) {
        reader.takenBack(this);
    }
}
