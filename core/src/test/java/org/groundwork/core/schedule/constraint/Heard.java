package org.groundwork.core.schedule.constraint;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Forbidden;

/** Writes down what a constraint says, one line a fact: the rule's id, then what it says. */
final class Heard implements Verdict {

    private final List<String> facts = new ArrayList<>();

    List<String> facts() {
        return facts;
    }

    @Override
    public void forbid(Forbidden reason, String rule, String text) {
        facts.add(rule + ": " + reason.word());
    }

    @Override
    public void tooCloseToRun(String rule, PlannedRun run, int minutes, int minimumHours) {
        facts.add(rule + ": minimum-gap, " + minutes + " of " + minimumHours * 60 + " min, " + run.at());
    }

    @Override
    public void tooCloseToSession(Forbidden reason, String rule, Candidate earlier, int minutes, int minimumHours) {
        facts.add(rule + ": " + reason.word() + ", " + minutes + " of " + minimumHours * 60 + " min");
    }

    @Override
    public void hoursToRun(String rule, PlannedRun run, int minutes, int preferredHours, int penalty) {
        facts.add(rule + ": " + minutes + " of " + preferredHours * 60 + " min, " + run.at() + ", costs " + penalty);
    }

    @Override
    public void hoursToSession(String rule, Candidate earlier, int minutes, int preferredHours, int penalty) {
        facts.add(rule + ": " + minutes + " of " + preferredHours * 60 + " min, costs " + penalty);
    }

    @Override
    public void pay(String rule, int penalty) {
        facts.add(rule + ": costs " + penalty);
    }
}
