package org.groundwork.core.prescription;

import java.util.Objects;
import org.groundwork.core.quantity.Load;

/**
 * The kilograms of a set: a start, within a range, both made of what the athlete owns.
 *
 * @param load the start
 * @param least the lightest that fits, not above {@code load}
 * @param most the heaviest that fits, not under {@code load}
 */
public record LoadTarget(Load load, Load least, Load most) {

    public LoadTarget {
        Objects.requireNonNull(load, "load");
        if (least.compareTo(load) > 0 || most.compareTo(load) < 0) {
            throw new IllegalArgumentException(
                    load.text() + " kg lies outside " + least.text() + " to " + most.text() + " kg");
        }
    }

    public static LoadTarget exactly(Load load) {
        return new LoadTarget(load, load, load);
    }
}
