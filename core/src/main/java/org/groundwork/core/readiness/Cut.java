package org.groundwork.core.readiness;

import java.util.Objects;

/**
 * By how much an exercise is made less. Two cuts do not multiply: together they are the larger of each number.
 *
 * @param loadPercent off the load, 0 to 100; off the reps or seconds where there are no kilograms to take
 * @param setsPercent off the work sets, 0 to 100
 * @param rirMore reps in reserve more, 0 or more
 * @param jumps which landings are left
 */
public record Cut(int loadPercent, int setsPercent, int rirMore, JumpLimit jumps) {

    public static final Cut NONE = new Cut(0, 0, 0, JumpLimit.ANY);

    public Cut {
        Objects.requireNonNull(jumps, "jumps");
        requirePercent("load", loadPercent);
        requirePercent("sets", setsPercent);
        if (rirMore < 0) {
            throw new IllegalArgumentException("a cut that takes " + -rirMore + " from the reserve");
        }
    }

    private static void requirePercent(String what, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(what + " cut by " + percent + " %");
        }
    }

    /** The larger of each number, the stricter limit. */
    public Cut and(Cut other) {
        return new Cut(
                Math.max(loadPercent, other.loadPercent),
                Math.max(setsPercent, other.setsPercent),
                Math.max(rirMore, other.rirMore),
                jumps.orStricter(other.jumps));
    }

    /** {@code planned} sets after the cut: the nearest whole number, of two the lower, and at least 1. */
    public int sets(int planned) {
        return Math.max(1, (planned * (100 - setsPercent) + 49) / 100);
    }

    /** {@code planned} reps or seconds after the cut of the load, rounded down, and at least 1. */
    public int amount(int planned) {
        return Math.max(1, planned * (100 - loadPercent) / 100);
    }
}
