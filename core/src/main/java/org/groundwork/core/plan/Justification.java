package org.groundwork.core.plan;

import java.util.Objects;
import java.util.Optional;

/**
 * One reason for a session's place, as shown.
 *
 * @param rule the id of the rule of placement
 * @param text the sentence
 * @param minutes the minutes had, where it is about a gap
 * @param preferredHours the hours wanted, where it is about a gap
 * @param penalty what it costs, 0 or more
 */
public record Justification(
        String rule, String text, Optional<Integer> minutes, Optional<Integer> preferredHours, int penalty) {

    public Justification {
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(preferredHours, "preferredHours");
        if (rule.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a justification names its rule and says something");
        }
    }
}
