package org.groundwork.formats.athlete;

import java.math.BigDecimal;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;

/** Kilograms and kilometres as exact decimals, without needless zeros. */
final class Decimals {

    private static final int THOUSANDTHS = 3;

    private Decimals() {}

    static BigDecimal kilograms(Load load) {
        return thousandths(load.grams());
    }

    static BigDecimal kilometres(Distance distance) {
        return thousandths(distance.metres());
    }

    private static BigDecimal thousandths(int value) {
        BigDecimal exact = BigDecimal.valueOf(value, THOUSANDTHS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
