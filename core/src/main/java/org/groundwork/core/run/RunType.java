package org.groundwork.core.run;

/** What a planned run is, as far as strength beside it is concerned. */
public enum RunType {
    REST,
    EASY,
    LONG,
    QUALITY_LONG,
    THRESHOLD,
    INTERVALS,
    RACE,
    CROSS,
    STRENGTH,
    OTHER;

    /** Whether strength can't stand in the slot of such a run. Cross-training leaves room, after it. */
    public boolean occupiesSlot() {
        return switch (this) {
            case EASY, LONG, QUALITY_LONG, THRESHOLD, INTERVALS, RACE -> true;
            case REST, CROSS, STRENGTH, OTHER -> false;
        };
    }

    /** Whether hours are kept to and from it. */
    public boolean isTraining() {
        return occupiesSlot() || this == CROSS;
    }
}
