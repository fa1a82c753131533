package org.groundwork.core.adapt.progress;

import java.util.Optional;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.LoadableLoads;

/**
 * What a rule looks at.
 *
 * @param lift the lift so far; empty where nothing is known of it
 * @param evidence the session, with at least one set done
 * @param loads what can be loaded
 */
record Situation(Optional<Lift> lift, AskedAndDone evidence, LoadableLoads loads, Methodology methodology) {

    /** The lift so far; only where one is known. */
    Lift known() {
        return lift.orElseThrow();
    }

    JudgedSession session() {
        return new JudgedSession(evidence, known().max(), methodology);
    }

    Optional<Load> oneRepMax() {
        return JudgedSession.oneRepMax(evidence, methodology);
    }

    /** Whether the session may raise anything at all. */
    boolean mayRise() {
        return evidence.mayProgress() && !evidence.light();
    }

    int value(Parameter parameter) {
        return methodology.value(parameter);
    }

    /** The count of beaten sessions with this one in it. */
    int beatenRunning() {
        return session().beaten() ? known().beaten() + 1 : 0;
    }

    ProgressReason because(String rule, String text) {
        return new ProgressReason(evidence.date(), rule, evidence.exercise().name() + ": " + text);
    }
}
