package org.groundwork.core.review.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.run.RunType;

/** The races of a plan as runs: those of the run list, and those of the race list that no run stands for. */
final class RacesRun {

    /** A race as a run, with its distance; a distance nobody stated is zero, which asks for the least. */
    record RaceRun(FinishedRun run, Distance distance) {}

    private RacesRun() {}

    static List<RaceRun> of(FinishedPlan plan) {
        List<RaceRun> races = new ArrayList<>();
        plan.races().forEach(race -> races.add(new RaceRun(runOf(plan, race), race.distance())));
        plan.runs().stream()
                .filter(run -> run.type() == RunType.RACE)
                .filter(run ->
                        plan.races().stream().noneMatch(race -> race.date().equals(run.date())))
                .forEach(run -> races.add(new RaceRun(run, run.distance().orElse(new Distance(0)))));
        return races;
    }

    private static FinishedRun runOf(FinishedPlan plan, FinishedRace race) {
        return plan.runs().stream()
                .filter(run -> run.type() == RunType.RACE && run.date().equals(race.date()))
                .findFirst()
                .orElseGet(() -> new FinishedRun(
                        race.date(), Optional.empty(), RunType.RACE, false, Optional.of(race.distance()), race.name()));
    }
}
