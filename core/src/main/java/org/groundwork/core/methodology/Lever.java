package org.groundwork.core.methodology;

/** The one thing that a block changes. */
public enum Lever {
    WEIGHT,
    SPEED,
    VOLUME
}
