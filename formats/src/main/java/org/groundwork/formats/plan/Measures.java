package org.groundwork.formats.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;

/** Says loads and distances in the units that the athlete reads. */
final class Measures {

    private static final BigDecimal HALF_POUND_GRAMS = new BigDecimal("226.796185");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Units units;

    Measures(Units units) {
        this.units = units;
    }

    /** {@code 72.5 kg}, or pounds to the nearest half: {@code 160 lb}. */
    String load(Load load) {
        return number(load) + " " + loadUnit();
    }

    /** {@code  (70 to 75)} with a blank before it; nothing where it is no wider than its target. */
    String range(LoadTarget target) {
        boolean exact = target.least().equals(target.most());
        return exact ? "" : " (" + number(target.least()) + " to " + number(target.most()) + ")";
    }

    String loadUnit() {
        return switch (units) {
            case METRIC -> "kg";
            case IMPERIAL -> "lb";
        };
    }

    /** Without its unit: {@code 72.5}. */
    String number(Load load) {
        return switch (units) {
            case METRIC -> load.text();
            case IMPERIAL ->
                plain(BigDecimal.valueOf(load.grams())
                        .divide(HALF_POUND_GRAMS, 0, RoundingMode.HALF_UP)
                        .divide(TWO));
        };
    }

    /** {@code 42.2 km} or {@code 26.2 mi}, to the nearest tenth. */
    String distance(Distance distance) {
        return switch (units) {
            case METRIC -> tenths(distance.metres() / 1000.0) + " km";
            case IMPERIAL -> tenths(distance.metres() / Distance.METRES_PER_MILE) + " mi";
        };
    }

    private static String tenths(double value) {
        return plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
