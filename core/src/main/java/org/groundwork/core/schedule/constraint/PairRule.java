package org.groundwork.core.schedule.constraint;

/** A constraint on two sessions. What it costs belongs to the later one. */
public interface PairRule extends Constraint {

    /**
     * Tells {@code verdict} what the rule has against the pair, and nothing where it has nothing.
     *
     * @param earlier planned or past
     * @param later another session, which does not stand before {@code earlier}
     */
    void judge(Candidate earlier, Candidate later, Verdict verdict);
}
