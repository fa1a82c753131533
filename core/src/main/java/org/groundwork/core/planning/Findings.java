package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What can only be known once sessions have their days, and then makes the season be planned again.
 *
 * @param refusedWindows racing phases with too few heavy sessions before them, by first day
 * @param mostHeavyInSeason the most heavy days in a week of the racing phase
 * @param emptied days in a taper that may hold no session, since the week before held none
 */
record Findings(Set<LocalDate> refusedWindows, int mostHeavyInSeason, Set<LocalDate> emptied) {

    static final Findings NONE = new Findings(Set.of(), Integer.MAX_VALUE, Set.of());

    Findings {
        refusedWindows = Set.copyOf(refusedWindows);
        emptied = Set.copyOf(emptied);
    }

    Findings refusing(LocalDate window) {
        Set<LocalDate> more = new HashSet<>(refusedWindows);
        more.add(window);
        return new Findings(more, mostHeavyInSeason, emptied);
    }

    Findings withMostHeavyInSeason(int most) {
        return new Findings(refusedWindows, most, emptied);
    }

    Findings emptying(LocalDate day) {
        Set<LocalDate> more = new HashSet<>(emptied);
        more.add(day);
        return new Findings(refusedWindows, mostHeavyInSeason, more);
    }
}
