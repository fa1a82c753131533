package org.groundwork.core.methodology;

/** How a rep is moved. */
public enum Intent {
    CONTROLLED,
    MAX_CONCENTRIC,
    FAST
}
