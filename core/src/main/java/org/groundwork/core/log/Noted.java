package org.groundwork.core.log;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of the athlete.
 *
 * @param id its name
 * @param at when
 * @param session the session they are about, if any
 * @param exercise the exercise they are about, if any
 * @param text the words, 1 to {@value #LONGEST} characters
 */
public record Noted(EntryId id, LocalDateTime at, Optional<String> session, Optional<String> exercise, String text)
        implements LogEntry {

    public static final int LONGEST = 2000;

    public Noted {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(exercise, "exercise");
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a note of " + text.length() + " characters is not within 1 to " + LONGEST);
        }
    }

    @Override
    public void tell(EntryReader reader) {
        reader.noted(this);
    }
}
