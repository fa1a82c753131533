package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Justification;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Verdict;

/** Keeps what the constraints say of one placed session as justifications. Not thread-safe. */
final class Reasons implements Verdict {

    private final DaySlot at;
    private final List<Justification> facts = new ArrayList<>();
    private boolean runNear;

    Reasons(DaySlot at) {
        this.at = at;
    }

    /** What was heard; at least one, as even the absence of runs is a reason. */
    List<Justification> list() {
        if (!runNear) {
            facts.add(0, plain("no-run-near", 0, "no run within four days before or after"));
        }
        return facts;
    }

    @Override
    public void forbid(Forbidden reason, String rule, String text) {
        throw new IllegalStateException("a session was placed at " + at + ", but " + text);
    }

    @Override
    public void tooCloseToRun(String rule, PlannedRun run, int minutes, int minimumHours) {
        forbid(Forbidden.MINIMUM_GAP, rule, "only " + Words.time(minutes) + " are kept to " + run.at());
    }

    @Override
    public void tooCloseToSession(Forbidden reason, String rule, Candidate earlier, int minutes, int minimumHours) {
        forbid(reason, rule, "only " + Words.time(minutes) + " are kept to " + earlier.at());
    }

    @Override
    public void hoursToRun(String rule, PlannedRun run, int minutes, int preferredHours, int penalty) {
        runNear = true;
        String side = run.at().compareTo(at) > 0 ? " before " : " after ";
        String text = Words.time(minutes) + side + Words.when(run.at(), at, Words.run(run));
        facts.add(new Justification(
                rule,
                Optional.of(run),
                OptionalInt.of(minutes),
                OptionalInt.of(preferredHours),
                penalty,
                text + wish(preferredHours, penalty)));
    }

    @Override
    public void hoursToSession(String rule, Candidate earlier, int minutes, int preferredHours, int penalty) {
        String other = Words.session(earlier.type().kind());
        String text = Words.time(minutes) + " after " + Words.when(earlier.at(), at, other);
        facts.add(new Justification(
                rule,
                Optional.empty(),
                OptionalInt.of(minutes),
                OptionalInt.of(preferredHours),
                penalty,
                text + wish(preferredHours, penalty)));
    }

    @Override
    public void pay(String rule, int penalty) {
        if (penalty > 0) {
            facts.add(plain(rule, penalty, SoftWords.of(rule, at)));
        }
    }

    private static Justification plain(String rule, int penalty, String text) {
        return new Justification(rule, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), penalty, text);
    }

    private static String wish(int preferredHours, int penalty) {
        return penalty > 0 ? " (" + preferredHours + " h would be better)" : "";
    }
}
