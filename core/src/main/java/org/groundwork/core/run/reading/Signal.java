package org.groundwork.core.run.reading;

/** What a group of words says about a day. */
enum Signal {
    /** Words that would mislead and mean nothing here: recoveries, warm-ups, things that are not to be done. */
    ASIDE,
    NOTE,
    /** Names a week or an amount of one, which makes a note of an entry that can't be a day's run. */
    HEADING,
    WALK_RUN,
    STRIDES,
    RACE,
    PARKRUN,
    ALL_OUT,
    RACE_NAME,
    RACE_DISTANCE,
    RACE_PACE,
    LONG,
    SIMULATION,
    MEDIUM_LONG,
    PROGRESSION,
    THRESHOLD,
    INTERVALS,
    HILLS,
    HARD,
    RECOVERY,
    EASY,
    STEADY,
    EASY_RUN,
    RUN,
    /** Has a length and no word that means anything. */
    MEASURED,
    AEROBIC,
    ENDURANCE,
    CROSS,
    WALK,
    STRENGTH,
    REST,
    LOOSENING,
    YOGA,
    ERRAND
}
