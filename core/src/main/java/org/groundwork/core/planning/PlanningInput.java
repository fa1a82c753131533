package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;

/**
 * Everything a season is planned from.
 *
 * @param athlete the runner
 * @param runs the run plan as it was read, races and the weekly pattern apart
 * @param asOf nothing is placed before this day
 * @param pins places that sessions are held at, by session id
 * @param before what the plan goes on from; empty for a first plan
 * @param methodology the way of training
 * @param catalogue the exercises
 */
public record PlanningInput(
        Athlete athlete,
        List<PlannedRun> runs,
        LocalDate asOf,
        Map<String, DaySlot> pins,
        Optional<Continuation> before,
        Methodology methodology,
        Catalogue catalogue) {

    /** What a first plan is made from. */
    public static PlanningInput first(
            Athlete athlete,
            List<PlannedRun> runs,
            LocalDate asOf,
            Map<String, DaySlot> pins,
            Methodology methodology,
            Catalogue catalogue) {
        return new PlanningInput(athlete, runs, asOf, pins, Optional.empty(), methodology, catalogue);
    }

    public PlanningInput {
        Objects.requireNonNull(athlete, "athlete");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(before, "before");
        runs = List.copyOf(runs);
        pins = Map.copyOf(pins);
    }
}
