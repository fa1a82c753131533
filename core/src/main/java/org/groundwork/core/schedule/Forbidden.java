package org.groundwork.core.schedule;

import java.util.Locale;

/** Why a session does not stand somewhere. The words are part of the outer contract. */
public enum Forbidden {
    AVAILABILITY,
    OCCUPIED,
    MINIMUM_GAP,
    HEAVY_TO_HEAVY,
    JUMPS_TO_JUMPS,
    RACE_WINDOW,
    WEEKLY_MAXIMUM,
    ONE_A_DAY,
    PIN,
    PAST,
    NOT_WORTH_IT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@code minimum-gap}, the word that files and screens use. */
    public String word() {
        return word;
    }
}
