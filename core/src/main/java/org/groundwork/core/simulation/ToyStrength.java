package org.groundwork.core.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The hidden 1RM of one lift. A toy: a hard set adds {@value #GAIN_PER_SET} of what is left up to a ceiling of
 * {@value #CEILING} times the first strength, so that returns diminish; after {@value #DAYS_KEPT} days without the lift
 * {@value #LOSS_PER_DAY} of it is lost each day. The shape follows common findings on training and detraining; the
 * numbers are ours.
 *
 * @param first kilograms at the beginning, above 0
 * @param now kilograms on {@code trained}
 * @param trained the last day with the lift
 */
record ToyStrength(double first, double now, LocalDate trained) {

    static final double GAIN_PER_SET = 0.004;
    static final double CEILING = 1.35;
    static final int DAYS_KEPT = 14;
    static final double LOSS_PER_DAY = 0.002;

    static ToyStrength of(double kilograms, LocalDate day) {
        return new ToyStrength(kilograms, kilograms, day);
    }

    /** The true 1RM on {@code day} in kilograms. */
    double on(LocalDate day) {
        int idle = (int) Math.max(0, ChronoUnit.DAYS.between(trained, day) - DAYS_KEPT);
        return now * Math.pow(1 - LOSS_PER_DAY, idle);
    }

    /** After {@code hardSets} on {@code day}. */
    ToyStrength trained(int hardSets, LocalDate day) {
        double before = on(day);
        double left = Math.max(0, first * CEILING - before);
        return new ToyStrength(first, before + left * (1 - Math.pow(1 - GAIN_PER_SET, hardSets)), day);
    }
}
