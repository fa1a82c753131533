package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whether heavy lifting may be planned.
 *
 * @param isPossible whether equipment and health allow it at all
 * @param from the first day it is allowed on
 * @param refusedWindows first days of racing phases that turned out to have too few heavy sessions before them
 */
public record HeavyPermission(boolean isPossible, LocalDate from, Set<LocalDate> refusedWindows) {

    public HeavyPermission {
        refusedWindows = Set.copyOf(refusedWindows);
    }

    boolean isAllowedOn(LocalDate date) {
        return isPossible && !date.isBefore(from);
    }

    boolean isAllowedInWindow(LocalDate windowStart) {
        return isAllowedOn(windowStart) && !refusedWindows.contains(windowStart);
    }
}
