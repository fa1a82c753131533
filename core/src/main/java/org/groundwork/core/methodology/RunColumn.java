package org.groundwork.core.methodology;

import org.groundwork.core.run.RunType;

/** The columns of the table of hours between strength and runs. */
public enum RunColumn {
    EASY,
    LONG,
    THRESHOLD,
    INTERVALS,
    QUALITY_LONG,
    RACE;

    /**
     * The column of a run that was understood without doubt.
     *
     * @throws IllegalArgumentException for a type that no hours are kept to
     */
    public static RunColumn of(RunType type) {
        return switch (type) {
            case EASY, CROSS -> EASY;
            case LONG -> LONG;
            case THRESHOLD -> THRESHOLD;
            case INTERVALS -> INTERVALS;
            case QUALITY_LONG -> QUALITY_LONG;
            case RACE -> RACE;
            case REST, STRENGTH, OTHER -> throw new IllegalArgumentException("no hours are kept to " + type);
        };
    }
}
