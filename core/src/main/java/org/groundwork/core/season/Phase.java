package org.groundwork.core.season;

import java.util.Objects;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;

/**
 * A part of the season.
 *
 * @param kind which
 * @param span its days; phases tile the season
 */
public record Phase(PhaseKind kind, DateSpan span) {

    public Phase {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
