package org.groundwork.app.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which states of a plan are kept: the present one and others at growing distances, about 1, 2, 4, 8 events back and so
 * on, so that few are kept and yet one is near to whatever an undo goes back to.
 */
final class Ladder {

    private Ladder() {}

    /** Whether a state that many events back is one of those to keep, where all of them can be had. */
    static boolean isRung(int distance) {
        return Integer.bitCount(distance) <= 1;
    }

    /** Those of {@code distances} that stay: of those between two powers of two the farthest, which gets there first. */
    static Set<Integer> rungs(Collection<Integer> distances) {
        Map<Integer, Integer> farthest = new HashMap<>();
        distances.forEach(distance -> farthest.merge(power(distance), distance, Math::max));
        return Set.copyOf(farthest.values());
    }

    private static int power(int distance) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(distance);
    }
}
