package org.groundwork.formats.log;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What the numbers of a log's weights count. */
public enum WeightUnit {
    KILOGRAM(1),
    POUND(0.45359237);

    private static final double FINEST_STEP = 0.25;
    private static final double EXACT = 1e-6;
    private static final double SHARE_THAT_TELLS = 0.05;

    private final double kilograms;

    WeightUnit(double kilograms) {
        this.kilograms = kilograms;
    }

    /** {@code amount} of this unit in kilograms. */
    double kilograms(double amount) {
        return amount * kilograms;
    }

    /** The unit that a cell names; kilograms unless it says pounds. */
    static WeightUnit named(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("lb") ? POUND : KILOGRAM;
    }

    /**
     * The unit of weights that come without one. A weight of 44.0924524 is 20 kg that a program has turned into
     * pounds: where at least one weight in twenty is such a number, all are pounds. Otherwise they are kilograms.
     */
    static WeightUnit detect(List<LogRow> rows) {
        List<Double> weights = rows.stream()
                .map(row -> row.number(LogColumn.WEIGHT))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .filter(weight -> weight > 0)
                .toList();
        long turned = weights.stream().filter(WeightUnit::isTurnedIntoPounds).count();
        return turned > 0 && turned >= SHARE_THAT_TELLS * weights.size() ? POUND : KILOGRAM;
    }

    private static boolean isTurnedIntoPounds(double weight) {
        return !isOnStep(weight, EXACT) && isOnStep(POUND.kilograms(weight), rounding(weight));
    }

    /** How much a weight of as many decimals may be off: nothing seen by eye, but exports round. */
    private static double rounding(double weight) {
        boolean toHundredths = Math.abs(weight * 100 - Math.rint(weight * 100)) < EXACT;
        return toHundredths ? 0.003 : EXACT * 10;
    }

    private static boolean isOnStep(double weight, double within) {
        return Math.abs(weight / FINEST_STEP - Math.rint(weight / FINEST_STEP)) * FINEST_STEP <= within;
    }
}
