package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.quantity.Load;

/**
 * How strong an athlete is in one exercise on one day.
 *
 * @param exercise the exercise
 * @param oneRepMax the e1RM
 * @param low the lower end of its 80 % interval
 * @param high the upper end
 * @param lastDone when it, or the exercise it is carried over from, was last done
 * @param sessions on how many days that was done
 * @param carriedFrom the related exercise that tells it, where this one was never done
 */
public record StrengthEstimate(
        String exercise,
        Load oneRepMax,
        Load low,
        Load high,
        LocalDate lastDone,
        int sessions,
        Optional<String> carriedFrom) {

    public StrengthEstimate {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(lastDone, "lastDone");
        Objects.requireNonNull(carriedFrom, "carriedFrom");
        if (low.compareTo(oneRepMax) > 0 || oneRepMax.compareTo(high) > 0 || sessions < 1) {
            throw new IllegalArgumentException(
                    exercise + ": " + oneRepMax + " of " + low + " to " + high + ", sessions " + sessions);
        }
    }
}
