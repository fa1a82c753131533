package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Why something is as it is.
 *
 * @param date the day of the work, or of the return, that it follows from
 * @param rule the id of the rule
 * @param text one sentence, with the numbers
 */
public record ProgressReason(LocalDate date, String rule, String text) {

    public ProgressReason {
        Objects.requireNonNull(date, "date");
        if (rule.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a reason names its rule and says something");
        }
    }
}
