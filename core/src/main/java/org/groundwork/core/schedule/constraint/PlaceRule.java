package org.groundwork.core.schedule.constraint;

/** A constraint on one session's place, whatever the other sessions do. */
public interface PlaceRule extends Constraint {

    /** Tells {@code verdict} what the rule has against {@code session}, and nothing where it has nothing. */
    void judge(Candidate session, Verdict verdict);
}
