package org.groundwork.core.athlete;

/** Experience with strength training, lowest first. */
public enum Level {
    /** Under six months of regular strength training. */
    NOVICE,
    /** Six to 24 months, technique mastered. */
    INTERMEDIATE,
    /** Over 24 months, squatting 1.25 times the own body mass. */
    ADVANCED;

    /** 1 for a novice to 3 for an advanced lifter: the scale of the catalogue's levels. */
    public int number() {
        return ordinal() + 1;
    }
}
