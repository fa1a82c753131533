package org.groundwork.core.schedule;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;

/**
 * Another place for a session in its week: either what it would cost or what forbids it.
 *
 * @param at the place
 * @param extraCost what the best season with such a session there costs more; less than 0 where only a pin or its
 *     being announced keeps the session where it stands; empty where the place is forbidden
 * @param forbidden what forbids it, empty where it has a cost
 */
public record Alternative(DaySlot at, OptionalInt extraCost, Optional<Forbidden> forbidden) {

    public Alternative {
        Objects.requireNonNull(at, "at");
        if (extraCost.isPresent() == forbidden.isPresent()) {
            throw new IllegalArgumentException(at + " has either an extra cost or a reason against it");
        }
    }

    public static Alternative costing(DaySlot at, int extraCost) {
        return new Alternative(at, OptionalInt.of(extraCost), Optional.empty());
    }

    public static Alternative forbidden(DaySlot at, Forbidden reason) {
        return new Alternative(at, OptionalInt.empty(), Optional.of(reason));
    }
}
