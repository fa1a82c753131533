package org.groundwork.core.schedule.solve;

import java.util.Arrays;

/** Whole-number costs with a top that stands for "impossible". Three of them can be added without overflow. */
final class Costs {

    /** More than any season costs. */
    static final int IMPOSSIBLE = 1 << 29;

    private Costs() {}

    static int[] impossible(int length) {
        int[] costs = new int[length];
        Arrays.fill(costs, IMPOSSIBLE);
        return costs;
    }

    static int add(int one, int other) {
        return Math.min(IMPOSSIBLE, one + other);
    }
}
