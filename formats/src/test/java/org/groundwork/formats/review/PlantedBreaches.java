package org.groundwork.formats.review;

import java.util.List;
import java.util.stream.Stream;

/** A planted breach for every check. */
final class PlantedBreaches {

    private PlantedBreaches() {}

    static List<Breach> all() {
        return Stream.of(
                        BreachesOfPlacement.ALL,
                        BreachesOfBlocks.ALL,
                        BreachesOfSessions.ALL,
                        BreachesOfBookkeeping.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
