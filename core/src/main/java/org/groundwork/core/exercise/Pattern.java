package org.groundwork.core.exercise;

import java.util.EnumSet;
import java.util.Set;

/** What an exercise trains: the five movement patterns and core, or an accessory. */
public enum Pattern {
    SQUAT,
    HINGE,
    LUNGE,
    PUSH,
    PULL,
    CORE,
    CALF,
    HIP,
    FOOT,
    KNEE_FLEXION,
    PLYO,
    POWER;

    /** The six that every week covers. */
    public static final Set<Pattern> BASE = Set.copyOf(EnumSet.of(SQUAT, HINGE, LUNGE, PUSH, PULL, CORE));

    /** Whether it is one of the three patterns that load the legs most. */
    public boolean isMainLowerBody() {
        return this == SQUAT || this == HINGE || this == LUNGE;
    }

    /** Whether it loads the legs at all: everything but pushing, pulling and core. */
    public boolean isLegWork() {
        return this != PUSH && this != PULL && this != CORE;
    }

    /** Whether its sets count in the share of compound work; core, jumps, calf, hip and foot work do not. */
    public boolean countsForCompoundShare() {
        return switch (this) {
            case SQUAT, HINGE, LUNGE, PUSH, PULL, KNEE_FLEXION, POWER -> true;
            case CORE, CALF, HIP, FOOT, PLYO -> false;
        };
    }
}
