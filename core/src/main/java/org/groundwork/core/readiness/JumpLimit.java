package org.groundwork.core.readiness;

import org.groundwork.core.exercise.Plyometric;

/** The hardest landing that is left, from no limit to none at all. */
public enum JumpLimit {
    ANY(Plyometric.HIGH),
    LOW_ONLY(Plyometric.LOW),
    NONE(Plyometric.NONE);

    private final Plyometric hardest;

    JumpLimit(Plyometric hardest) {
        this.hardest = hardest;
    }

    boolean allows(Plyometric landing) {
        return landing.compareTo(hardest) <= 0;
    }

    JumpLimit orStricter(JumpLimit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
