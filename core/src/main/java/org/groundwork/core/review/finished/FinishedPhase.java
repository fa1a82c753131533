package org.groundwork.core.review.finished;

import java.util.Objects;
import org.groundwork.core.methodology.PhaseKind;

/**
 * A phase as a file states it.
 *
 * @param kind which
 * @param days when
 */
public record FinishedPhase(PhaseKind kind, Days days) {

    public FinishedPhase {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(days, "days");
    }
}
