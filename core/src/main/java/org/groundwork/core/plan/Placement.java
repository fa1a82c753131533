package org.groundwork.core.plan;

import java.util.List;

/**
 * Why a session stands where it stands.
 *
 * @param cost the sum of its justifications' penalties
 * @param justifications at least one
 * @param alternatives every other place of its week
 */
public record Placement(int cost, List<Justification> justifications, List<Alternative> alternatives) {

    public Placement {
        justifications = List.copyOf(justifications);
        alternatives = List.copyOf(alternatives);
        int sum = justifications.stream().mapToInt(Justification::penalty).sum();
        if (justifications.isEmpty() || sum != cost) {
            throw new IllegalArgumentException("a placement of cost " + cost + " whose reasons add up to " + sum);
        }
    }
}
