package org.groundwork.formats.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads numbers that anybody may have written. */
final class Rounded {

    private Rounded() {}

    /**
     * {@code text} times ten to the power of {@code decimals}, rounded to a whole number.
     *
     * @throws NumberFormatException where it is no number
     * @throws ArithmeticException where it is too large; a power of ten in few signs is not multiplied out to see that
     */
    static int scaled(String text, int decimals) {
        BigDecimal value = new BigDecimal(text).scaleByPowerOfTen(decimals);
        long digits = (long) value.precision() - value.scale();
        if (digits > Integer.toString(Integer.MAX_VALUE).length()) {
            throw new ArithmeticException("too large");
        }
        return digits < 0 ? 0 : value.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
