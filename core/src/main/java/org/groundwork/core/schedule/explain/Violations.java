package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PinViolation;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Verdict;

/** Keeps what forbids one pin; what only costs is no matter. Not thread-safe. */
final class Violations implements Verdict {

    private final Pin pin;
    private final List<PinViolation> found = new ArrayList<>();

    Violations(Pin pin) {
        this.pin = pin;
    }

    List<PinViolation> list() {
        return found;
    }

    @Override
    public void forbid(Forbidden reason, String rule, String text) {
        found.add(new PinViolation(pin, reason, rule, text));
    }

    @Override
    public void tooCloseToRun(String rule, PlannedRun run, int minutes, int minimumHours) {
        String side = run.at().compareTo(pin.at()) > 0 ? " before " : " after ";
        String other = Words.when(run.at(), pin.at(), Words.run(run));
        forbid(Forbidden.MINIMUM_GAP, rule, tooClose(minutes, side + other, minimumHours));
    }

    @Override
    public void tooCloseToSession(Forbidden reason, String rule, Candidate earlier, int minutes, int minimumHours) {
        String other =
                Words.when(earlier.at(), pin.at(), Words.session(earlier.type().kind()));
        forbid(reason, rule, tooClose(minutes, " after " + other, minimumHours));
    }

    private static String tooClose(int minutes, String other, int minimumHours) {
        return "only " + Words.time(minutes) + other + ", at least " + minimumHours + " h are needed";
    }

    @Override
    public void hoursToRun(String rule, PlannedRun run, int minutes, int preferredHours, int penalty) {}

    @Override
    public void hoursToSession(String rule, Candidate earlier, int minutes, int preferredHours, int penalty) {}

    @Override
    public void pay(String rule, int penalty) {}
}
