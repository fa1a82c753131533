package org.groundwork.core.review;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.review.check.Outcome;

/**
 * What one check came to.
 *
 * @param check its id
 * @param rules ids of the rules it looked for, the leading one first
 * @param reason what it wants and why
 * @param outcome what it found
 */
public record CheckResult(String check, List<String> rules, String reason, Outcome outcome) {

    public CheckResult {
        rules = List.copyOf(rules);
        Objects.requireNonNull(outcome, "outcome");
    }
}
