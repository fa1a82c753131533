package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The runs of the days around one: three days before to three days after hold every weekday once. */
final class Surroundings {

    private static final int DAYS_EITHER_SIDE = 3;
    private static final int METRES_PER_MINUTE = 170;

    private final List<Footing> footings;
    private final int longestMetres;

    /** One day's running, as far as its length goes. */
    record Footing(LocalDate date, int metres, boolean endurance) {}

    Surroundings(List<Footing> footings) {
        this.footings = footings.stream().sorted(Comparator.comparing(Footing::date)).toList();
        this.longestMetres = this.footings.stream().filter(Footing::endurance).mapToInt(Footing::metres).max().orElse(0);
    }

    /** Metres that {@code minutes} of easy running are worth when lengths are compared. */
    static int metresOf(int minutes) {
        return minutes * METRES_PER_MINUTE;
    }

    /**
     * How {@code metres} on {@code date} compare with the longest other endurance run of the days around, in per cent;
     * 100 is as long, 0 stands for nothing to compare with.
     */
    int percentOfNext(LocalDate date, int metres) {
        int next = footings.stream()
                .filter(other -> other.endurance() && !other.date().equals(date) && isNear(other.date(), date))
                .mapToInt(Footing::metres)
                .max()
                .orElse(0);
        return next == 0 ? 0 : (int) Math.min(1000L, 100L * metres / next);
    }

    /** {@code metres} in per cent of the plan's longest run, 0 where the plan names no distances. */
    int percentOfLongest(int metres) {
        return longestMetres == 0 ? 0 : (int) (100L * metres / longestMetres);
    }

    /** How many other runs there are in the days around. */
    long runsAround(LocalDate date) {
        return footings.stream().filter(other -> !other.date().equals(date) && isNear(other.date(), date)).count();
    }

    boolean isLastRun(LocalDate date) {
        return !footings.isEmpty() && footings.get(footings.size() - 1).date().equals(date);
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_EITHER_SIDE;
    }
}
