package org.groundwork.formats.review;

import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.review.finished.FinishedPlan;

/**
 * A finished plan as a file holds it.
 *
 * @param plan what the file states
 * @param methodology the id of the methodology that the plan names, if it names one
 */
public record ReadPlan(FinishedPlan plan, Optional<String> methodology) {

    public ReadPlan {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(methodology, "methodology");
    }
}
