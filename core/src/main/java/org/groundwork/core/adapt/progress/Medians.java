package org.groundwork.core.adapt.progress;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.Load;

/** The middle one of some loads; of an even number the lower of the two in the middle. */
final class Medians {

    private Medians() {}

    static Optional<Load> of(List<Load> loads) {
        List<Load> sorted = loads.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
