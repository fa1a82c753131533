package org.groundwork.core.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.StartingPoint;

/**
 * A season of strength beside a run plan.
 *
 * @param methodology the way of training it follows
 * @param asOf the day it was planned on
 * @param athlete for whom
 * @param season its days
 * @param races within it, by date
 * @param phases tiling the season
 * @param start what the athlete began with, or came back with last
 * @param mesocycles the blocks with what planning them on needs, tiling the season
 * @param runs by date and slot; races among them, rest days not
 * @param sessions by date and slot; those before {@code asOf} were held
 * @param missed sessions before {@code asOf} that were not held
 * @param retired ids of sessions that were published once and are no more
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
        StartingPoint start,
        List<PlannedBlock> mesocycles,
        List<PlannedRun> runs,
        List<Session> sessions,
        List<Session> missed,
        Set<String> retired,
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
        Objects.requireNonNull(start, "start");
        mesocycles = List.copyOf(mesocycles);
        runs = runs.stream().sorted(Comparator.comparing(PlannedRun::at)).toList();
        sessions = sessions.stream().sorted(Comparator.comparing(Session::at)).toList();
        missed = missed.stream().sorted(Comparator.comparing(Session::at)).toList();
        retired = Collections.unmodifiableSet(new TreeSet<>(retired));
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** The blocks, tiling the season. */
    public List<Block> blocks() {
        return mesocycles.stream().map(PlannedBlock::block).toList();
    }

    /** The session called {@code id}, if it is one that was held or is planned. */
    public Optional<Session> findSession(String id) {
        return sessions.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** This plan with {@code more} warnings behind its own. */
    public SeasonPlan withWarnings(List<Warning> more) {
        return with(sessions, Stream.concat(warnings.stream(), more.stream()).toList());
    }

    /** This plan with each of its sessions as {@code change} makes it. */
    public SeasonPlan withSessions(UnaryOperator<Session> change) {
        return with(sessions.stream().map(change).toList(), warnings);
    }

    private SeasonPlan with(List<Session> otherSessions, List<Warning> otherWarnings) {
        return new SeasonPlan(
                methodology,
                asOf,
                athlete,
                season,
                races,
                phases,
                start,
                mesocycles,
                runs,
                otherSessions,
                missed,
                retired,
                leftOut,
                objective,
                otherWarnings);
    }

    /** The block of a day of the season. */
    public Block blockOn(LocalDate date) {
        return blocks().stream()
                .filter(b -> b.span().contains(date))
                .findFirst()
                .orElseThrow();
    }

    /** The phase of a day of the season. */
    public Phase phaseOn(LocalDate date) {
        return phases.stream().filter(p -> p.span().contains(date)).findFirst().orElseThrow();
    }
}
