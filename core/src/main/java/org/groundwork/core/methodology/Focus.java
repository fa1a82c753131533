package org.groundwork.core.methodology;

/** What a block is for. */
public enum Focus {
    TECHNIQUE,
    WEIGHT,
    SPEED,
    MAX_STRENGTH,
    VOLUME,
    MAINTAIN
}
