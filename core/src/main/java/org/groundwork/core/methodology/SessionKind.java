package org.groundwork.core.methodology;

/** What a strength session is for. */
public enum SessionKind {
    /** Compound lower-body work at nine or fewer reps to failure. */
    HEAVY,
    /** Lighter, higher-rep work. */
    ENDURANCE,
    /** Jumps and fast work alone. */
    POWER,
    /** Keeps the habit: upper body and core, or a travelling menu. */
    MAINTENANCE,
    /** A few fast, unhard reps in race week. */
    PRIMER
}
