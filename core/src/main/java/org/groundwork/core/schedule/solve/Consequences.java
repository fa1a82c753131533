package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of sessions, told apart only by what they mean for a neighbouring week. What a set means is the sum of what its
 * sessions mean, so that sets with equal sums are one class. Class 0 is the empty set. Not thread-safe.
 */
final class Consequences {

    private static final int UNKNOWN = -1;

    private final int[][] meaningOf;
    private final boolean[] matters;
    private final List<int[]> meanings = new ArrayList<>();
    private final List<int[]> successors = new ArrayList<>();
    private final Map<Meaning, Integer> classes = new HashMap<>();

    /** @param meaningOf for each code what it means, all of one length; null for a code that means nothing */
    Consequences(int[][] meaningOf, int length) {
        this.meaningOf = meaningOf;
        matters = new boolean[meaningOf.length];
        for (int code = 0; code < meaningOf.length; code++) {
            matters[code] =
                    meaningOf[code] != null && Arrays.stream(meaningOf[code]).anyMatch(cost -> cost != 0);
        }
        classOf(new int[length]);
    }

    private record Meaning(int hash, int[] costs) {

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Meaning meaning && Arrays.equals(costs, meaning.costs);
        }
    }

    /** The class of the set of class {@code set} with {@code code} added. */
    int with(int set, int code) {
        if (!matters[code]) {
            return set;
        }
        int[] known = successors.get(set);
        if (known[code] == UNKNOWN) {
            known[code] = classOf(sum(meanings.get(set), meaningOf[code]));
        }
        return known[code];
    }

    /** What every class met so far means. */
    int[][] meanings() {
        return meanings.toArray(int[][]::new);
    }

    private int classOf(int[] costs) {
        return classes.computeIfAbsent(new Meaning(Arrays.hashCode(costs), costs), meaning -> {
            meanings.add(costs);
            int[] unknown = new int[meaningOf.length];
            Arrays.fill(unknown, UNKNOWN);
            successors.add(unknown);
            return meanings.size() - 1;
        });
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = new int[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Costs.add(one[i], other[i]);
        }
        return sum;
    }
}
