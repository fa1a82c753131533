package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A breach of a rule.
 *
 * @param rule the id of the rule
 * @param date the day it is about, if it is about one
 * @param session the id of the session it is about, if it is about one
 * @param text what was found and what is required, one sentence
 */
public record Finding(String rule, Optional<LocalDate> date, Optional<String> session, String text) {

    public Finding {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(session, "session");
        if (rule.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a finding names its rule and says something");
        }
    }
}
