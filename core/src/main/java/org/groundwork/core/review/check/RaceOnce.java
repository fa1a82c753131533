package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.RunType;

/** Each race of the season stands once among the runs. */
final class RaceOnce extends PartCheck {

    RaceOnce() {
        super(
                "race-once",
                "E-placement",
                "A race replaces its day's run and stands there once.",
                Part.SEASON,
                Part.RACES,
                Part.RUNS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedRace race : plan.races()) {
            long runs = plan.runs().stream()
                    .filter(run -> run.type() == RunType.RACE && run.date().equals(race.date()))
                    .count();
            boolean within = plan.season().filter(s -> s.contains(race.date())).isPresent();
            if (within && runs != 1) {
                findings.on(race.date(), race.words() + " stands " + runs + " times among the runs, once is due");
            }
        }
    }
}
