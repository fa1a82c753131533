package org.groundwork.core.quantity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in the calendar: a local date and a half of that day.
 *
 * @param date a local date
 * @param slot morning or evening
 */
public record DaySlot(LocalDate date, Slot slot) implements Comparable<DaySlot> {

    private static final Comparator<DaySlot> ORDER =
            Comparator.comparing(DaySlot::date).thenComparing(DaySlot::slot);

    public DaySlot {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(slot, "slot");
    }

    @Override
    public int compareTo(DaySlot other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2026-12-01:PM}, the form that pins are written in. */
    @Override
    public String toString() {
        return date + ":" + slot;
    }
}
