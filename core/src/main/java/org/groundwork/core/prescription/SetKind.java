package org.groundwork.core.prescription;

/** Whether a set prepares or counts. Jumps and holds are work. */
public enum SetKind {
    WARM_UP,
    WORK
}
