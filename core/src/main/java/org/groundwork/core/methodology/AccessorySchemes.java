package org.groundwork.core.methodology;

import org.groundwork.core.quantity.Range;

/**
 * The sets of accessories, the same in every block.
 *
 * @param accessory calf, hip, foot and knee flexion work, counted in reps
 * @param core core work counted in reps
 * @param holdSeconds how long a hold lasts, from a block's first week to its last
 * @param fast fast lifts, light and far from failure
 * @param olympic Olympic lifts, for those whose coach agrees
 */
public record AccessorySchemes(
        SetScheme accessory, SetScheme core, Range holdSeconds, SetScheme fast, SetScheme olympic) {

    private static final int SHORTEST_AT_REPS = 8;
    private static final int SECONDS_PER_REP = 5;

    /** How long a hold lasts in a week whose reps are {@code reps}: longer as they rise. */
    public int secondsOfHold(int reps) {
        return holdSeconds.clamp(holdSeconds.min() + SECONDS_PER_REP * Math.max(0, reps - SHORTEST_AT_REPS));
    }

    /** The fewest reps of a week whose holds last {@code seconds}. */
    public int repsOfHold(int seconds) {
        return SHORTEST_AT_REPS + Math.max(0, seconds - holdSeconds.min()) / SECONDS_PER_REP;
    }
}
