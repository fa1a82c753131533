package org.groundwork.core.review.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check came to. A check may find breaches in one part of a plan while the file does not show another.
 *
 * @param findings the breaches, in the plan's order
 * @param notChecked what could not be judged, and why; empty where everything could
 */
public record Outcome(List<Finding> findings, Optional<String> notChecked) {

    public Outcome {
        findings = List.copyOf(findings);
        Objects.requireNonNull(notChecked, "notChecked");
    }

    /** Nothing could be judged. */
    public static Outcome notChecked(String why) {
        return new Outcome(List.of(), Optional.of(why));
    }

    /** Everything was judged and nothing is wrong. */
    public boolean isClean() {
        return findings.isEmpty() && notChecked.isEmpty();
    }
}
