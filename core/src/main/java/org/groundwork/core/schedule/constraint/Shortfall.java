package org.groundwork.core.schedule.constraint;

import org.groundwork.core.methodology.Gap;

/** Compares minutes kept with hours wanted. */
final class Shortfall {

    private static final int MINUTES_PER_HOUR = 60;

    private Shortfall() {}

    static boolean isForbidden(int minutes, Gap gap) {
        return minutes < gap.minimumHours() * MINUTES_PER_HOUR;
    }

    /** The hours missing to the preferred ones, a started hour counted whole; 0 where nothing is missing. */
    static int missingHours(int minutes, int preferredHours) {
        int missing = preferredHours * MINUTES_PER_HOUR - minutes;
        return missing <= 0 ? 0 : (missing + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }
}
