package org.groundwork.core.quantity;

/** The half of a day in which something is done. A run timed before 13:00 is in the morning. */
public enum Slot {
    AM,
    PM
}
