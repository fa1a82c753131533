package org.groundwork.core.athlete;

/** What a coach or doctor has said yes to. */
public enum Confirmation {
    OLYMPIC_LIFTS,
    DEPTH_JUMPS,
    /** Medical clearance for heavy work and jumps in spite of a flag. */
    CLEARANCE
}
