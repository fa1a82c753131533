package org.groundwork.core.strength;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/**
 * What a lifter's lifts show less when lifting starts again after weeks without any.
 *
 * <p>The loss is learnt from every lift that comes back, the newest counting most: after one layoff the first lifts tell
 * of those still to come. A lift that was merely left out while others were done is no layoff.
 */
final class Layoffs {

    private static final int SHORTEST_DAYS = 14;

    /** A shorter layoff costs in proportion. */
    private static final int FULL_DAYS = 28;

    /** What is assumed before the first return, as a logarithm: 7 %. */
    private static final double ASSUMED_LOSS = 0.07;

    private static final double LEARNING = 0.25;

    /** Larger changes are another machine or a slip. */
    private static final double LARGEST_CHANGE = 0.4;

    /** Those who come back to the same loads are met exactly. */
    private static final double LEAST_LOSS = 0.02;

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private double loss = ASSUMED_LOSS;

    /** Takes in that something was lifted on {@code day}. */
    void lifted(LocalDate day) {
        days.add(day);
    }

    /** How much less a lift last done on {@code last} is expected to show on {@code on}, as a logarithm, 0 or more. */
    double loss(LocalDate last, LocalDate on) {
        long away = longest(last, on);
        double expected = loss * Math.min(1, away / (double) FULL_DAYS);
        return away < SHORTEST_DAYS || expected < LEAST_LOSS ? 0 : expected;
    }

    /** Takes in what a lift last done on {@code last} showed on {@code on}, as a logarithm, more or less than then. */
    void learn(LocalDate last, LocalDate on, double change) {
        if (longest(last, on) >= SHORTEST_DAYS) {
            double shown = Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, change));
            loss += LEARNING * (-shown - loss);
        }
    }

    /** The longest time without any lifting between two days of a lift. */
    private long longest(LocalDate last, LocalDate on) {
        long longest = 0;
        LocalDate before = last;
        for (LocalDate day : days.subSet(last, false, on, false)) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return Math.max(longest, ChronoUnit.DAYS.between(before, on));
    }
}
