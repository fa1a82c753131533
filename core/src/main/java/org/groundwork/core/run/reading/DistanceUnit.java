package org.groundwork.core.run.reading;

import java.util.Locale;
import java.util.Optional;
import org.groundwork.core.quantity.Distance;

/** A unit that distances are written in. */
public enum DistanceUnit {
    KILOMETRE,
    MILE,
    METRE;

    /** The unit that {@code word} stands for, in any spelling that runners use. */
    public static Optional<DistanceUnit> of(String word) {
        return Optional.ofNullable(
                switch (word.strip().toLowerCase(Locale.ROOT)) {
                    case "mi", "mile", "miles", "mls", "imperial" -> MILE;
                    case "k", "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "metric" -> KILOMETRE;
                    case "m", "meter", "meters", "metre", "metres" -> METRE;
                    default -> null;
                });
    }

    /** {@code amount} of this unit, rounded to the nearest metre. */
    public Distance of(double amount) {
        return switch (this) {
            case KILOMETRE -> Distance.ofKilometres(amount);
            case MILE -> Distance.ofMiles(amount);
            case METRE -> Distance.ofKilometres(amount / 1000);
        };
    }
}
