package org.groundwork.core.schedule;

import java.util.Comparator;
import java.util.Objects;
import org.groundwork.core.quantity.DaySlot;

/**
 * A session that must stand where a person put it. It takes one of the sessions that its week is due.
 *
 * @param type a type that the week is due
 * @param at where
 */
public record Pin(SessionType type, DaySlot at) implements Comparable<Pin> {

    private static final Comparator<Pin> ORDER = Comparator.comparing(Pin::at).thenComparing(Pin::type);

    public Pin {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public int compareTo(Pin other) {
        return ORDER.compare(this, other);
    }
}
