package org.groundwork.formats.catalogue;

/** The words under {@code traits}, one for each yes-or-no of an exercise. */
enum Trait {
    PER_SIDE,
    COMPOUND,
    HELD,
    KNEE_STRESS,
    COACH_ONLY,
    STAPLE
}
