package org.groundwork.core.quantity;

import java.time.LocalTime;

/** The half of a day in which something is done. */
public enum Slot {
    AM,
    PM;

    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    /** The half that {@code time} lies in: the morning lasts until 13:00, exclusive. */
    public static Slot of(LocalTime time) {
        return time.isBefore(AFTERNOON) ? AM : PM;
    }
}
