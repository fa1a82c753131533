package org.groundwork.core.methodology;

/** A part of the macrocycle. The later a constant, the stricter its weekly maxima. */
public enum PhaseKind {
    OFF_SEASON,
    IN_SEASON,
    TAPER,
    RECOVERY
}
