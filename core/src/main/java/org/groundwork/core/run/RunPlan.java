package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the runner means to run, in the order of the calendar. Entries of one slot keep the order they were given in.
 *
 * @param runs every entry, rest days included
 */
public record RunPlan(List<PlannedRun> runs) {

    public static final RunPlan EMPTY = new RunPlan(List.of());

    public RunPlan {
        runs = runs.stream().sorted(Comparator.comparing(PlannedRun::at)).toList();
    }

    /** This plan without its rest days. */
    public RunPlan withoutRest() {
        return new RunPlan(
                runs.stream().filter(run -> run.type() != RunType.REST).toList());
    }

    /** The entries of {@code date}. */
    public List<PlannedRun> on(LocalDate date) {
        return runs.stream().filter(run -> run.at().date().equals(date)).toList();
    }
}
