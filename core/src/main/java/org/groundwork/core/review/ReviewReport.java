package org.groundwork.core.review;

import java.util.List;
import org.groundwork.core.review.check.Finding;

/**
 * What a review came to.
 *
 * @param results one for each check, in the table's order
 */
public record ReviewReport(List<CheckResult> results) {

    public ReviewReport {
        results = List.copyOf(results);
    }

    /** Every breach, check by check. */
    public List<Finding> findings() {
        return results.stream().flatMap(r -> r.outcome().findings().stream()).toList();
    }

    /** Whether nothing is wrong as far as could be judged. */
    public boolean isClean() {
        return findings().isEmpty();
    }

    /** Checks that found something. */
    public List<CheckResult> broken() {
        return results.stream().filter(r -> !r.outcome().findings().isEmpty()).toList();
    }

    /** Checks that could not judge everything. */
    public List<CheckResult> notChecked() {
        return results.stream()
                .filter(r -> r.outcome().notChecked().isPresent())
                .toList();
    }
}
