package org.groundwork.core.readiness;

/** What becomes of an exercise or of a session, from nothing to the severest; of several the severest wins. */
public enum Outcome {
    /** As planned. */
    KEEP,
    /** Less load, fewer sets or reps, more in reserve, or fewer jumps. */
    REDUCE,
    /** Another exercise of the same pattern stands in. */
    SWAP,
    /** Left out. */
    DROP,
    /** The session is not held; easy moving is fine. */
    REST,
    /** The session ends here, and somebody else has to look. */
    STOP;

    Outcome orWorse(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
