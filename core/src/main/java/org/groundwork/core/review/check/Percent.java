package org.groundwork.core.review.check;

/** Whole numbers less some percent. */
final class Percent {

    private static final int HUNDRED = 100;

    private Percent() {}

    /** {@code value} less {@code cut} percent, rounded half up. */
    static int rounded(int value, int cut) {
        return (value * (HUNDRED - cut) + HUNDRED / 2) / HUNDRED;
    }

    /** {@code value} less {@code cut} percent, rounded down. */
    static int roundedDown(int value, int cut) {
        return value * (HUNDRED - cut) / HUNDRED;
    }

    /** {@code value} less {@code cut} percent, rounded up. */
    static int roundedUp(int value, int cut) {
        return (value * (HUNDRED - cut) + HUNDRED - 1) / HUNDRED;
    }
}
