package org.groundwork.core.athlete;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;

/**
 * A run that comes back every week.
 *
 * @param day its weekday
 * @param slot its half of the day
 * @param type what it is
 * @param minutes how long, if said, 1 or more
 * @param distance how far, if said
 */
public record WeeklyRun(DayOfWeek day, Slot slot, RunType type, OptionalInt minutes, Optional<Distance> distance) {

    private static final int SURE_PERCENT = 100;
    private static final String SOURCE = "weekly pattern";

    public WeeklyRun {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(type, "type");
        if (minutes.isPresent() && minutes.getAsInt() < 1) {
            throw new IllegalArgumentException("a run of " + minutes.getAsInt() + " minutes");
        }
    }

    /** What it is on {@code date}, one of its weekdays. */
    public PlannedRun on(LocalDate date) {
        return new PlannedRun(new DaySlot(date, slot), type, SURE_PERCENT, false, minutes, distance, "", SOURCE);
    }
}
