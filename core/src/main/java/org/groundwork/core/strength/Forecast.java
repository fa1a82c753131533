package org.groundwork.core.strength;

import org.groundwork.core.quantity.Load;

/**
 * What a lift is expected to show on a day.
 *
 * @param oneRepMax the expected best e1RM of the day
 * @param low the lower end of the 80 % interval, inclusive
 * @param high its upper end, inclusive
 */
public record Forecast(Load oneRepMax, Load low, Load high) {

    public Forecast {
        if (low.compareTo(oneRepMax) > 0 || oneRepMax.compareTo(high) > 0) {
            throw new IllegalArgumentException(oneRepMax + " is not within " + low + " to " + high);
        }
    }

    /** Whether {@code shown} lies in the interval. */
    public boolean holds(Load shown) {
        return low.compareTo(shown) <= 0 && shown.compareTo(high) <= 0;
    }
}
