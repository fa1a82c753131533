package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Objects;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.quantity.Load;

/**
 * What sets that no plan asked for showed of a lift.
 *
 * @param date the day
 * @param oneRepMax what could have been lifted once
 */
public record ShownLift(LocalDate date, Exercise exercise, Load oneRepMax) {

    public ShownLift {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(oneRepMax, "oneRepMax");
    }

    ProgressReason because() {
        return new ProgressReason(
                date,
                "E-load",
                exercise.name() + ": sets that no plan asked for make a working max of " + oneRepMax.text() + " kg");
    }
}
