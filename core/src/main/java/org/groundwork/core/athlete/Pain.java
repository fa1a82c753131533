package org.groundwork.core.athlete;

/**
 * A place that hurts.
 *
 * @param site where
 * @param level how much, 0 (nothing) to 10
 */
public record Pain(Site site, int level) {

    /** The places that can be named. */
    public enum Site {
        KNEE,
        ACHILLES,
        CALF,
        SHIN,
        FOOT,
        HAMSTRING,
        HIP,
        BACK,
        SHOULDER,
        ELBOW,
        WRIST
    }

    public Pain {
        if (level < 0 || level > 10) {
            throw new IllegalArgumentException("pain of " + level + " is not within 0 to 10");
        }
    }
}
