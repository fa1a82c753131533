package org.groundwork.core.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;

/**
 * A season of strength beside a run plan.
 *
 * @param methodology the way of training it follows
 * @param asOf the day it was planned on
 * @param athlete for whom
 * @param season its days
 * @param races within it, by date
 * @param phases tiling the season
 * @param blocks tiling the season
 * @param runs by date and slot; races among them, rest days not
 * @param sessions by date and slot
 * @param leftOut by week
 * @param objective what the placement costs
 * @param warnings what the athlete should know
 */
public record SeasonPlan(
        Methodology methodology,
        LocalDate asOf,
        Athlete athlete,
        DateSpan season,
        List<Race> races,
        List<Phase> phases,
        List<Block> blocks,
        List<PlannedRun> runs,
        List<Session> sessions,
        List<LeftOut> leftOut,
        Objective objective,
        List<Warning> warnings) {

    public SeasonPlan {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(athlete, "athlete");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(objective, "objective");
        races = List.copyOf(races);
        phases = List.copyOf(phases);
        blocks = List.copyOf(blocks);
        runs = runs.stream().sorted(Comparator.comparing(PlannedRun::at)).toList();
        sessions = sessions.stream().sorted(Comparator.comparing(Session::at)).toList();
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** This plan with {@code more} warnings behind its own. */
    public SeasonPlan withWarnings(List<Warning> more) {
        List<Warning> all = Stream.concat(warnings.stream(), more.stream()).toList();
        return new SeasonPlan(
                methodology, asOf, athlete, season, races, phases, blocks, runs, sessions, leftOut, objective, all);
    }

    /** The block of a day of the season. */
    public Block blockOn(LocalDate date) {
        return blocks.stream().filter(b -> b.span().contains(date)).findFirst().orElseThrow();
    }

    /** The phase of a day of the season. */
    public Phase phaseOn(LocalDate date) {
        return phases.stream().filter(p -> p.span().contains(date)).findFirst().orElseThrow();
    }
}
