package org.groundwork.core.methodology;

/**
 * Reps, and how many more would have been possible.
 *
 * @param reps 1 to 30
 * @param rir reps in reserve, 0 to 15
 */
public record Effort(int reps, int rir) {

    public Effort {
        if (reps < 1 || reps > 30 || rir < 0 || rir > 15) {
            throw new IllegalArgumentException(reps + " reps at RIR " + rir + " are not within 1 to 30 at 0 to 15");
        }
    }

    /** Reps to failure: what a percentage of the 1RM belongs to. */
    public int repsToFailure() {
        return reps + rir;
    }

    /** The same reps with at least {@code least} in reserve. */
    public Effort withLeastRir(int least) {
        return new Effort(reps, Math.max(rir, least));
    }

    public Effort withMoreRir(int more) {
        return new Effort(reps, rir + more);
    }

    public Effort withReps(int other) {
        return new Effort(other, rir);
    }
}
