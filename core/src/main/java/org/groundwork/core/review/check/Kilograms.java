package org.groundwork.core.review.check;

import java.math.BigDecimal;

/** Loads in sentences. */
final class Kilograms {

    private static final int DECIMALS = 3;

    private Kilograms() {}

    /** {@code 72.5 kg}. */
    static String words(int grams) {
        return BigDecimal.valueOf(grams, DECIMALS).stripTrailingZeros().toPlainString() + " kg";
    }
}
