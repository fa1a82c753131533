package org.groundwork.core.schedule.constraint;

/** A rule of placing. It tells facts to a {@link Verdict} and decides nothing itself. */
public interface Constraint {

    /** What a constraint can do. */
    enum Force {
        /** It forbids. */
        HARD,
        /** It costs. */
        SOFT,
        /** It forbids where too little is kept, and costs where less is kept than preferred. */
        HARD_AND_SOFT
    }

    /** The rule's id in kebab case, which every fact of it bears. */
    String id();

    Force force();
}
