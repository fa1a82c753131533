package org.groundwork.core.schedule.constraint;

import java.util.Optional;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Forbidden;

/** Adds up what it hears and remembers the first thing that forbids. Not thread-safe. */
public final class Tally implements Verdict {

    private int penalty;
    private Forbidden reason;

    /** Forgets everything. */
    public void clear() {
        penalty = 0;
        reason = null;
    }

    public boolean isForbidden() {
        return reason != null;
    }

    /** The word for the first thing that forbids. */
    public Optional<Forbidden> reason() {
        return Optional.ofNullable(reason);
    }

    /** The sum of the penalties, 0 or more; without meaning where something forbids. */
    public int penalty() {
        return penalty;
    }

    @Override
    public void forbid(Forbidden why, String rule, String text) {
        if (reason == null) {
            reason = why;
        }
    }

    @Override
    public void tooCloseToRun(String rule, PlannedRun run, int minutes, int minimumHours) {
        forbid(Forbidden.MINIMUM_GAP, rule, "");
    }

    @Override
    public void tooCloseToSession(Forbidden why, String rule, Candidate earlier, int minutes, int minimumHours) {
        forbid(why, rule, "");
    }

    @Override
    public void hoursToRun(String rule, PlannedRun run, int minutes, int preferredHours, int paid) {
        penalty += paid;
    }

    @Override
    public void hoursToSession(String rule, Candidate earlier, int minutes, int preferredHours, int paid) {
        penalty += paid;
    }

    @Override
    public void pay(String rule, int paid) {
        penalty += paid;
    }
}
