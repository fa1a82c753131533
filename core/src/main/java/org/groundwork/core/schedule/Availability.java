package org.groundwork.core.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/**
 * The slots of a week that are free for strength.
 *
 * @param free the free ones; may be empty
 */
public record Availability(Set<WeekdaySlot> free) {

    /** A slot of every week. */
    public record WeekdaySlot(DayOfWeek day, Slot slot) {

        public WeekdaySlot {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(slot, "slot");
        }
    }

    /** Every slot of every day. */
    public static final Availability ALWAYS = new Availability(Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Arrays.stream(Slot.values()).map(slot -> new WeekdaySlot(day, slot)))
            .collect(Collectors.toSet()));

    public Availability {
        free = Set.copyOf(free);
    }

    public boolean isFree(DaySlot at) {
        return free.contains(new WeekdaySlot(at.date().getDayOfWeek(), at.slot()));
    }
}
