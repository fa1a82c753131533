package org.groundwork.core.run.reading;

import org.groundwork.core.run.RunType;

/**
 * A type with how sure the reader is.
 *
 * @param type the type
 * @param confidencePercent 0 to 100
 * @param reason what decided, for a person to read
 */
record Reading(RunType type, int confidencePercent, String reason) {

    /** Below this confidence a person is asked. */
    static final int DOUBTFUL_BELOW = 60;

    Reading {
        confidencePercent = Math.max(0, Math.min(100, confidencePercent));
    }

    boolean isDoubtful() {
        return confidencePercent < DOUBTFUL_BELOW;
    }

    Reading lessSure(int points) {
        return new Reading(type, confidencePercent - points, reason);
    }
}
