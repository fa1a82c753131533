package org.groundwork.core.adapt.progress;

import java.util.Optional;
import org.groundwork.core.quantity.Load;

/**
 * One lift as the log so far leaves it.
 *
 * @param max its working max
 * @param source where that comes from
 * @param before the working max before a layoff that sets done since may find again; empty otherwise
 * @param beaten how many counting sessions running have beaten their target, 0 or more
 * @param line how the last counting session lay to what was asked
 * @param reason of the last decision
 */
record Lift(Load max, Source source, Optional<Load> before, int beaten, Line line, ProgressReason reason) {

    /** What a working max rests on. */
    enum Source {
        /** The athlete's own word. */
        SAID,
        /** A load that a plan carried over, or that was found far from failure; the first sets that can tell set it anew. */
        ASKED,
        /** One session, which another has yet to confirm. */
        FIRST_SETS,
        /** More sessions than one. */
        LOGGED
    }

    /** Whether a session's result is believable beside what was asked. */
    enum Line {
        WITHIN,
        ABOVE,
        BELOW
    }

    Lift held(int sessionsBeaten, Line newLine, ProgressReason why) {
        return new Lift(max, confirmed(newLine), before, sessionsBeaten, newLine, why);
    }

    Lift leftAsItIs(ProgressReason why) {
        return new Lift(max, source, before, beaten, line, why);
    }

    Lift movedTo(Load to, Line newLine, ProgressReason why) {
        return new Lift(to, confirmed(newLine), before, 0, newLine, why);
    }

    private Source confirmed(Line newLine) {
        return source == Source.FIRST_SETS && newLine == Line.WITHIN ? Source.LOGGED : source;
    }

    static Lift set(Load to, Source source, ProgressReason why) {
        return new Lift(to, source, Optional.empty(), 0, Line.WITHIN, why);
    }

    /** After a layoff: lower, and with the count starting again. */
    Lift cut(int percent, boolean findsAgain, ProgressReason why) {
        Optional<Load> old = findsAgain ? Optional.of(max) : before;
        return new Lift(max.scaled(1000 - 10 * percent), source, old, 0, Line.WITHIN, why);
    }

    WorkingMax workingMax() {
        return new WorkingMax(max, reason);
    }
}
