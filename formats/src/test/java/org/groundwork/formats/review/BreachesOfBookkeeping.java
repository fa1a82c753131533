package org.groundwork.formats.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.finished.FinishedLeftOut;
import org.groundwork.core.review.finished.FinishedObjective;
import org.groundwork.core.run.RunType;

/** Plans that contradict themselves or keep their reasons to themselves. */
final class BreachesOfBookkeeping {

    private static final String TUESDAY = "2026-12-08";

    static final List<Breach> ALL = List.of(
            new Breach(
                    "minutes-counted",
                    "minutes that were guessed",
                    plan -> plan.on(TUESDAY).minutes = OptionalInt.of(45)),
            new Breach(
                    "session-ids", "an id that stands twice", plan -> plan.on(TUESDAY).id = plan.on("2026-12-11").id),
            new Breach(
                    "session-agrees",
                    "a session of a phase that its day is not in",
                    plan -> plan.on(TUESDAY).phase = PhaseKind.TAPER),
            new Breach(
                    "runs-listed",
                    "a rest day among the runs",
                    plan -> plan.run(PlanSketch.START, Slot.AM, RunType.REST)),
            new Breach(
                    "race-once", "a race that nobody runs", plan -> plan.runs.removeIf(r -> r.type() == RunType.RACE)),
            new Breach("why-given", "a session without a reason", plan -> plan.on(TUESDAY).why = List.of()),
            new Breach("placement-sums", "a cost that no reason explains", plan -> plan.on(TUESDAY).placementCost = 5),
            new Breach(
                    "objective-sums",
                    "a total that its parts don't make",
                    plan -> plan.objective = new FinishedObjective(7, 7, Optional.of(true), OptionalLong.of(0))),
            new Breach(
                    "left-out-reasons",
                    "a session left out in silence",
                    plan -> plan.leftOut.add(new FinishedLeftOut(IsoWeek.of(PlanSketch.START), 0, List.of()))),
            new Breach(
                    "exercise-facts",
                    "a squat that calls itself a push",
                    plan -> plan.on(TUESDAY).main().pattern = Optional.of(Pattern.PUSH)));

    private BreachesOfBookkeeping() {}
}
