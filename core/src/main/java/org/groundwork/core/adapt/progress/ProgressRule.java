package org.groundwork.core.adapt.progress;

/** One rule on how a lift moves after a session. The first that applies decides. */
interface ProgressRule {

    /** The id of the methodology's rule it follows. */
    String id();

    boolean applies(Situation situation);

    /** The lift as it would stand; only where the rule applies. */
    Lift proposal(Situation situation);
}
