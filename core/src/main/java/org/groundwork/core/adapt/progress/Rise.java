package org.groundwork.core.adapt.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;

/**
 * A step up: to the lightest load that can be made within the bounds above the asked one, and never past what the sets
 * support. Where there is none the lift stays, and reps rise first. Working maxes are rounded down to a gram.
 */
final class Rise {

    private final Situation situation;
    private final String rule;
    private final Range perMille;
    private final Lift lift;
    private final JudgedSession session;

    /** @param perMille the smallest and the largest step, inclusive */
    Rise(Situation situation, String rule, Range perMille) {
        this.situation = situation;
        this.rule = rule;
        this.perMille = perMille;
        this.lift = situation.known();
        this.session = situation.session();
    }

    /** The lift moved up, or held with the reason. */
    Lift proposal(String how) {
        Optional<Load> next = nextLoad();
        if (next.isEmpty()) {
            return held("no load " + percent(perMille.min()) + " to " + percent(perMille.max()) + " % above "
                    + base().text() + " kg can be made, reps rise first");
        }
        Load to = workingMaxFor(next.get());
        return to.compareTo(lift.max()) > 0 && shows(to, next.get())
                ? lift.movedTo(to, session.line(), because(how, to))
                : held("the sets support no working max above "
                        + session.supported().text() + " kg");
    }

    private Load base() {
        return session.last().askedLoad();
    }

    private Optional<Load> nextLoad() {
        Load least = new Load((int) (((long) base().grams() * (1000 + perMille.min()) + 999) / 1000));
        Load most = base().scaled(1000 + perMille.max());
        return situation.loads().atLeast(least).filter(load -> load.compareTo(most) <= 0);
    }

    private Load workingMaxFor(Load next) {
        Load inProportion = new Load((int) ((long) lift.max().grams() * next.grams() / base().grams()));
        Load asTheTableSays = JudgedSet.implied(next, repsToFailure(), methodology());
        return least(least(inProportion, asTheTableSays), session.supported());
    }

    private static Load least(Load one, Load other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private boolean shows(Load to, Load next) {
        Load planned = to.scaled(methodology().perMilleOfOneRepMax(repsToFailure()));
        return situation
                .loads()
                .nearest(planned)
                .filter(l -> l.compareTo(next) >= 0)
                .isPresent();
    }

    private int repsToFailure() {
        return session.last().askedRepsToFailure();
    }

    private Methodology methodology() {
        return situation.methodology();
    }

    private Lift held(String why) {
        return lift.held(
                situation.beatenRunning(),
                session.line(),
                situation.because(rule, session.last().text() + " done: unchanged, " + why));
    }

    private ProgressReason because(String how, Load to) {
        long tenths =
                ((long) to.grams() * 1000 + lift.max().grams() / 2) / lift.max().grams() - 1000;
        return situation.because(
                rule,
                session.last().askedText() + " asked, " + session.last().text() + " done" + how + ": "
                        + percent((int) tenths) + " % up");
    }

    private static String percent(int perMille) {
        return BigDecimal.valueOf(perMille, 1).stripTrailingZeros().toPlainString();
    }
}
