package org.groundwork.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An external mass, in whole grams so that equal loads are equal.
 *
 * @param grams zero or more
 */
public record Load(int grams) implements Comparable<Load> {

    private static final int GRAMS_PER_KILOGRAM = 1000;

    public static final Load ZERO = new Load(0);

    public Load {
        if (grams < 0) {
            throw new IllegalArgumentException("a load of " + grams + " g is negative");
        }
    }

    /** The load of {@code kilograms}, rounded to the nearest gram. */
    public static Load ofKilograms(double kilograms) {
        return new Load(Math.toIntExact(Math.round(kilograms * GRAMS_PER_KILOGRAM)));
    }

    public double kilograms() {
        return grams / (double) GRAMS_PER_KILOGRAM;
    }

    public Load plus(Load other) {
        return new Load(Math.addExact(grams, other.grams));
    }

    public Load times(int factor) {
        return new Load(Math.multiplyExact(grams, factor));
    }

    /** This load times {@code perMille} / 1000, rounded down to a gram. */
    public Load scaled(int perMille) {
        return new Load((int) ((long) grams * perMille / 1000));
    }

    /** Kilograms without needless zeros: {@code 72.5}. */
    public String text() {
        return BigDecimal.valueOf(grams, 3)
                .setScale(3, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public int compareTo(Load other) {
        return Integer.compare(grams, other.grams);
    }
}
