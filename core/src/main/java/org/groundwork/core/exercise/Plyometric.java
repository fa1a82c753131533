package org.groundwork.core.exercise;

/** How hard an exercise lands. Ordered from none to the hardest. */
public enum Plyometric {
    NONE,
    LOW,
    MEDIUM,
    HIGH;

    public boolean isHighImpact() {
        return this == MEDIUM || this == HIGH;
    }
}
