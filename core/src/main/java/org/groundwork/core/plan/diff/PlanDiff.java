package org.groundwork.core.plan.diff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;

/**
 * What differs between two revisions of a plan. Costs, reasons and alternatives are no part of it: they say why, not
 * what.
 *
 * @param season its days, where it starts or ends otherwise
 * @param races by date
 * @param phases the days that belong to other phases
 * @param blocks the days that belong to other blocks, or are light or no longer so
 * @param sessions by date
 * @param runs by date; races are among {@code races} alone
 * @param warnings new ones, and ones that no longer hold
 */
public record PlanDiff(
        Optional<Change<DateSpan>> season,
        List<Change<Race>> races,
        Optional<SpanChange<Phase>> phases,
        Optional<SpanChange<Block>> blocks,
        List<SessionChange> sessions,
        List<Change<PlannedRun>> runs,
        List<Change<Warning>> warnings) {

    public PlanDiff {
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(phases, "phases");
        Objects.requireNonNull(blocks, "blocks");
        races = List.copyOf(races);
        sessions = List.copyOf(sessions);
        runs = List.copyOf(runs);
        warnings = List.copyOf(warnings);
    }

    /** What became of {@code before} in {@code after}. Sessions are the same where their ids are. */
    public static PlanDiff between(SeasonPlan before, SeasonPlan after) {
        return new PlanDiff(
                season(before, after),
                races(before, after),
                SpanChange.between(before.phases(), after.phases(), Phase::span, (phase, day) -> phase.kind()),
                SpanChange.between(before.blocks(), after.blocks(), Block::span, PlanDiff::label),
                sessions(before, after),
                RunDiff.between(before, after),
                new Pairing<>(before.warnings(), after.warnings())
                        .withoutSame(Function.identity())
                        .changes());
    }

    private static Optional<Change<DateSpan>> season(SeasonPlan before, SeasonPlan after) {
        return before.season().equals(after.season())
                ? Optional.empty()
                : Optional.of(Change.of(before.season(), after.season()));
    }

    private static List<Change<Race>> races(SeasonPlan before, SeasonPlan after) {
        return new Pairing<>(before.races(), after.races())
                        .withoutSame(Function.identity())
                        .byIfPresent(race -> Optional.of(race.name()).filter(name -> !name.isBlank()))
                        .by(Race::date)
                        .changes()
                        .stream()
                        .sorted(Comparator.comparing(PlanDiff::firstDate))
                        .toList();
    }

    private static LocalDate firstDate(Change<Race> race) {
        LocalDate before = race.earliest().date();
        LocalDate after = race.latest().date();
        return before.isBefore(after) ? before : after;
    }

    private static List<Object> label(Block block, LocalDate day) {
        return List.of(
                block.template(), block.focus(), block.lever(), block.span().start(), block.isDeload(day));
    }

    private static List<SessionChange> sessions(SeasonPlan before, SeasonPlan after) {
        return new Pairing<>(before.sessions(), after.sessions())
                .by(Session::id).changes().stream()
                        .map(SessionChange::new)
                        .filter(change -> !change.aspects().isEmpty())
                        .sorted(Comparator.comparing(SessionChange::firstDate).thenComparing(SessionChange::id))
                        .toList();
    }

    /** The way back: what became of the later revision in the earlier one. */
    public PlanDiff reversed() {
        return new PlanDiff(
                season.map(Change::reversed),
                races.stream().map(Change::reversed).toList(),
                phases.map(SpanChange::reversed),
                blocks.map(SpanChange::reversed),
                sessions.stream().map(SessionChange::reversed).toList(),
                runs.stream().map(Change::reversed).toList(),
                warnings.stream().map(Change::reversed).toList());
    }

    public boolean isEmpty() {
        return season.isEmpty()
                && races.isEmpty()
                && phases.isEmpty()
                && blocks.isEmpty()
                && sessions.isEmpty()
                && runs.isEmpty()
                && warnings.isEmpty();
    }

    /** How many sessions, by id, are new or gone or differ in place or content. */
    public int changedSessions() {
        return sessions.size();
    }

    /** How many sessions, by id, are new or gone or stand elsewhere. */
    public int changedPlaces() {
        return Math.toIntExact(
                sessions.stream().filter(SessionChange::changesPlaces).count());
    }

    /** The changed sessions that stand, or stood, before {@code date}, exclusive. */
    public List<SessionChange> changesBefore(LocalDate date) {
        return sessions.stream().filter(change -> change.touchesBefore(date)).toList();
    }
}
