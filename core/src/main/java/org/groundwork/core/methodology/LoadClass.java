package org.groundwork.core.methodology;

/** What a session costs the legs; the hours to and from runs follow from it. The strictest comes first. */
public enum LoadClass {
    /** Heavy compound lower-body work. */
    HEAVY_LEGS,
    /** High-impact jumps and power work. */
    IMPACT,
    /** Any lighter leg work. */
    LIGHT_LEGS,
    /** Upper body and core alone. */
    UPPER
}
