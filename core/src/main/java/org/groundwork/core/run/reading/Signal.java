package org.groundwork.core.run.reading;

/** What a group of words says about a day. */
enum Signal {
    /** Words that would mislead and mean nothing here: recoveries, warm-ups, things that are not to be done. */
    ASIDE,
    NOTE,
    WALK_RUN,
    STRIDES,
    RACE,
    LONG,
    SIMULATION,
    MEDIUM_LONG,
    PROGRESSION,
    THRESHOLD,
    INTERVALS,
    HARD,
    RECOVERY,
    EASY,
    STEADY,
    RUN,
    CROSS,
    WALK,
    STRENGTH,
    REST,
    LOOSENING
}
