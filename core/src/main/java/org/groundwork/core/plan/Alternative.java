package org.groundwork.core.plan;

import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.quantity.DaySlot;

/**
 * Another place for a session in its week.
 *
 * @param at the place
 * @param extraCost what the best season with the session there costs more; less than 0 where only a pin or its being
 *     announced keeps the session where it stands; empty where the place is forbidden
 * @param forbidden the word of the constraint that forbids it; empty where it is possible
 */
public record Alternative(DaySlot at, Optional<Integer> extraCost, Optional<String> forbidden) {

    public Alternative {
        Objects.requireNonNull(at, "at");
        if (extraCost.isPresent() == forbidden.isPresent()) {
            throw new IllegalArgumentException("an alternative has a price or a constraint that forbids it: " + at);
        }
    }
}
