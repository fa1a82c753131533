package org.groundwork.formats.review;

import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.review.finished.FinishedPlan;

/**
 * A finished plan as a file holds it.
 *
 * @param plan what the file states
 * @param methodology the one that the plan names, if it names one
 */
public record ReadPlan(FinishedPlan plan, Optional<NamedMethodology> methodology) {

    public ReadPlan {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(methodology, "methodology");
    }
}
