package org.groundwork.core.run.reading;

import java.util.Optional;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.RunType;

/** A plan's last run, where its length is that of a race. */
final class RaceDistances {

    private static final int[] LONG_RACES = {21_098, 42_195};
    private static final int[] OTHER_RACES = {
        3_000, 3_219, 5_000, 8_000, 8_047, 10_000, 12_000, 15_000, 16_093, 20_000, 25_000, 30_000, 32_187, 50_000,
        80_467, 100_000, 160_934
    };
    private static final int TOLERANCE_METRES = 150;

    private RaceDistances() {}

    /** {@code reading} of a plan's last run of {@code distance}, or that it is the race. */
    static Reading ofLast(Reading reading, WordReading words, Optional<Distance> distance) {
        int metres = distance.map(Distance::metres).orElse(0);
        if (reading.type() != RunType.LONG && reading.type() != RunType.EASY) {
            return reading;
        }
        boolean manner = words.efforts().easy()
                || words.hasAny(
                        Signal.EASY,
                        Signal.EASY_RUN,
                        Signal.RECOVERY,
                        Signal.AEROBIC,
                        Signal.ENDURANCE,
                        Signal.LONG,
                        Signal.MEDIUM_LONG,
                        Signal.STRIDES,
                        Signal.WALK_RUN,
                        Signal.STEADY);
        if (isAmong(LONG_RACES, metres) && !words.has(Signal.RECOVERY)) {
            return new Reading(RunType.RACE, 85, "the plan ends on a race's distance");
        }
        if (manner || words.has(Signal.RUN) || metres == 0 || words.unknownWords() == 0) {
            return reading;
        }
        if (!isAmong(OTHER_RACES, metres)) {
            boolean named = words.unknownWords() > (reading.type() == RunType.LONG ? 0 : 1);
            return named ? new Reading(RunType.RACE, 55, "the plan ends on a run with a name") : reading;
        }
        return new Reading(RunType.RACE, 70, "the plan ends on a race's distance");
    }

    /** Whether {@code metres} are those of a half marathon or marathon to the hundred. */
    static boolean isLongRace(int metres) {
        return isAmong(LONG_RACES, metres);
    }

    private static boolean isAmong(int[] races, int metres) {
        for (int race : races) {
            if (Math.abs(race - metres) <= TOLERANCE_METRES) {
                return true;
            }
        }
        return false;
    }
}
