package org.groundwork.core.athlete;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/**
 * The slots of a week that are free for strength.
 *
 * @param slots the free slots by weekday; one that is missing has none, and one that has none is left out
 */
public record Availability(Map<DayOfWeek, Set<Slot>> slots) {

    /** Every slot of every day. */
    public static final Availability ALWAYS = always();

    public Availability {
        Map<DayOfWeek, Set<Slot>> copy = new EnumMap<>(DayOfWeek.class);
        slots.forEach((day, free) -> {
            if (!free.isEmpty()) {
                copy.put(day, Set.copyOf(free));
            }
        });
        slots = java.util.Collections.unmodifiableMap(copy);
    }

    private static Availability always() {
        Map<DayOfWeek, Set<Slot>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, EnumSet.allOf(Slot.class));
        }
        return new Availability(all);
    }

    public boolean isFree(DaySlot at) {
        return slots.getOrDefault(at.date().getDayOfWeek(), Set.of()).contains(at.slot());
    }

    /** Whether no slot of the week is free. */
    public boolean isNever() {
        return slots.values().stream().allMatch(Set::isEmpty);
    }
}
