package org.groundwork.core.session;

/** What an exercise does in a session; sessions are done in the order of these. */
public enum Role {
    /** Jumps, while fresh. */
    JUMP,
    /** A light lift moved as fast as possible. */
    FAST,
    /** The lift that the session is about. */
    MAIN,
    /** Second and one-sided lifts, pushes and pulls. */
    ASSISTANCE,
    /** Calf, hip, foot and knee flexion work. */
    ACCESSORY,
    /** Core work. */
    CORE
}
