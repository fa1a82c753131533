package org.groundwork.core.athlete;

/** A condition that needs recorded clearance before heavy work or jumps. */
public enum HealthFlag {
    HEART,
    PREGNANCY,
    BONE_STRESS,
    OSTEOPOROSIS,
    SURGERY
}
