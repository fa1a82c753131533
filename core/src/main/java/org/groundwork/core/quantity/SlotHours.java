package org.groundwork.core.quantity;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When the two slots of a day start. Gaps are counted on the wall clock from slot start to slot start, so neither a
 * prescription nor a change to summer time ever alters one.
 *
 * @param am the morning's start, before {@code pm}
 * @param pm the evening's start
 */
public record SlotHours(LocalTime am, LocalTime pm) {

    public static final SlotHours DEFAULT = new SlotHours(LocalTime.of(7, 0), LocalTime.of(18, 0));

    private static final int MINUTES_PER_DAY = 24 * 60;

    public SlotHours {
        Objects.requireNonNull(am, "am");
        if (!am.isBefore(pm)) {
            throw new IllegalArgumentException(
                    "the morning slot " + am + " does not start before the evening slot " + pm);
        }
    }

    public LocalTime of(Slot slot) {
        return slot == Slot.AM ? am : pm;
    }

    /** Minutes from the start of {@code from} to the start of {@code to}; negative where {@code to} is earlier. */
    public int minutesBetween(DaySlot from, DaySlot to) {
        long days = ChronoUnit.DAYS.between(from.date(), to.date());
        return Math.toIntExact(days * MINUTES_PER_DAY) + minuteOfDay(to.slot()) - minuteOfDay(from.slot());
    }

    /** The slot's start in minutes since midnight, 0 to 1439. */
    public int minuteOfDay(Slot slot) {
        return of(slot).toSecondOfDay() / 60;
    }
}
