package org.groundwork.core.run.reading;

import java.util.OptionalInt;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.RunType;

/**
 * Tells from an easy pace how long a run of known distance takes: its fast part at the speed that {@link Pace} gives
 * for it, the rest easily, a race at the speed of its distance.
 */
final class RunClock {

    private static final int LONGEST_AT_TEN_KM_PACE = 12_000;
    private static final int LONGEST_AT_HALF_MARATHON_PACE = 25_000;
    private static final int LONGEST_AT_INTERVAL_PACE = 7_000;

    private final int easySecondsPerKm;

    /** @param easySecondsPerKm more than 0 */
    RunClock(int easySecondsPerKm) {
        this.easySecondsPerKm = easySecondsPerKm;
    }

    /** Whole minutes, 1 or more; empty for what is no run. */
    OptionalInt minutes(RunType type, Distance distance, Efforts efforts) {
        if (!type.occupiesSlot()) {
            return OptionalInt.empty();
        }
        double seconds = type == RunType.RACE
                ? seconds(distance.metres(), racePace(distance.metres()))
                : training(distance.metres(), isFast(type) ? efforts : Efforts.named(0, 0));
        return OptionalInt.of((int) Math.max(1, Math.round(seconds / 60)));
    }

    private static boolean isFast(RunType type) {
        return type == RunType.THRESHOLD || type == RunType.INTERVALS || type == RunType.QUALITY_LONG;
    }

    private double training(int metres, Efforts efforts) {
        int interval = Math.min(metres, efforts.intervalMetres());
        int threshold = Math.min(metres - interval, efforts.thresholdMetres());
        return seconds(interval, Pace.INTERVAL)
                + seconds(threshold, Pace.THRESHOLD)
                + seconds(metres - interval - threshold, Pace.EASY);
    }

    private double seconds(int metres, Pace pace) {
        return metres / 1000.0 * easySecondsPerKm * Pace.EASY.percentOfMarathon() / pace.percentOfMarathon();
    }

    private static Pace racePace(int metres) {
        if (metres <= LONGEST_AT_INTERVAL_PACE) {
            return Pace.INTERVAL;
        }
        if (metres <= LONGEST_AT_TEN_KM_PACE) {
            return Pace.TEN_KM;
        }
        return metres <= LONGEST_AT_HALF_MARATHON_PACE ? Pace.HALF_MARATHON : Pace.MARATHON;
    }
}
