package org.groundwork.core.simulation;

import java.util.Locale;

/** How truly a simulated athlete reports reps in reserve, and how often they train. All numbers are ours. */
public enum Habit {
    /** Says what is so. */
    HONEST(0, 0.05),
    /** Believes to have two reps more in reserve than there are. */
    OPTIMIST(2, 0.05),
    /** Believes to have two reps fewer in reserve than there are. */
    PESSIMIST(-2, 0.05),
    /** Reports truly and misses every third session. */
    IRREGULAR(0, 0.33);

    private final int rirBias;
    private final double misses;

    Habit(int rirBias, double misses) {
        this.rirBias = rirBias;
        this.misses = misses;
    }

    /** Its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, with numbers. */
    public String meaning() {
        String reserve = rirBias == 0
                ? "says truly how many reps were left"
                : "says " + Math.abs(rirBias) + " reps " + (rirBias > 0 ? "more" : "fewer") + " than were left";
        return reserve + ", misses " + Math.round(100 * misses) + " % of sessions";
    }

    /** Reps added to the true reps in reserve. */
    int rirBias() {
        return rirBias;
    }

    /** The share of sessions that are missed, 0 to 1. */
    double misses() {
        return misses;
    }
}
