package org.groundwork.core.plan.diff;

/** In what way a session differs between two revisions, most telling first. */
public enum SessionAspect {
    /** It is there no more; nothing else is said of it. */
    DROPPED,
    /** It is new; nothing else is said of it. */
    ADDED,
    /** It has another date or slot. */
    MOVED,
    /** It is for something else. */
    KIND,
    /** It gained, lost or swapped exercises. */
    EXERCISES,
    /** An exercise that it kept has other sets, reps, holds, loads, reserve, rests or speed. */
    DOSE,
    /** The exercises that it kept come in another order. */
    ORDER,
    /** It is shorter or longer. */
    MINUTES
}
