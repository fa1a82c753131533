package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.SlotHours;

/**
 * A plan as somebody finished it: everything a file may state, believed or not. Where a {@link SeasonPlan} cannot be
 * wrong, this can, so that what is wrong can be found and said.
 *
 * @param shown what the file shows at all; an empty list of a shown part is a statement, of another part it is silence
 * @param asOf the day it was planned on, where stated
 * @param athlete for whom
 * @param slotHours when the halves of a day start
 * @param season its days, where stated
 * @param races by date
 * @param phases as stated
 * @param blocks as stated
 * @param runs by date and slot
 * @param sessions by date and slot
 * @param leftOut as stated
 * @param objective what the whole costs, where stated
 */
public record FinishedPlan(
        Set<Part> shown,
        Optional<LocalDate> asOf,
        FinishedAthlete athlete,
        SlotHours slotHours,
        Optional<Days> season,
        List<FinishedRace> races,
        List<FinishedPhase> phases,
        List<FinishedBlock> blocks,
        List<FinishedRun> runs,
        List<FinishedSession> sessions,
        List<FinishedLeftOut> leftOut,
        Optional<FinishedObjective> objective) {

    private static final Comparator<FinishedSession> SESSION_ORDER = Comparator.comparing(FinishedSession::date)
            .thenComparing(s -> s.slot().map(Enum::ordinal).orElse(0));
    private static final Comparator<FinishedRun> RUN_ORDER = Comparator.comparing(FinishedRun::date)
            .thenComparing(r -> r.slot().map(Enum::ordinal).orElse(0));

    public FinishedPlan {
        shown = Set.copyOf(shown);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(athlete, "athlete");
        Objects.requireNonNull(slotHours, "slotHours");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(objective, "objective");
        races = races.stream().sorted(Comparator.comparing(FinishedRace::date)).toList();
        phases = phases.stream()
                .sorted(Comparator.comparing(p -> p.days().start()))
                .toList();
        blocks = blocks.stream()
                .sorted(Comparator.comparing(b -> b.days().start()))
                .toList();
        runs = runs.stream().sorted(RUN_ORDER).toList();
        sessions = sessions.stream().sorted(SESSION_ORDER).toList();
        leftOut = List.copyOf(leftOut);
    }

    /** Everything of a plan that was made here. */
    public static FinishedPlan of(SeasonPlan plan) {
        return new FinishedSeason(plan).finished();
    }

    public boolean shows(Part part) {
        return shown.contains(part);
    }

    /** The same, with exercise facts that the file leaves open filled in from {@code catalogue}. */
    public FinishedPlan completedBy(Catalogue catalogue) {
        List<FinishedSession> completed = sessions.stream()
                .map(s -> s.withExercises(s.exercises().stream()
                        .map(e -> catalogue.find(e.id()).map(e::completedBy).orElse(e))
                        .toList()))
                .toList();
        return new FinishedPlan(
                shown, asOf, athlete, slotHours, season, races, phases, blocks, runs, completed, leftOut, objective);
    }

    /** The first stated phase that holds {@code date}. */
    public Optional<FinishedPhase> phaseOn(LocalDate date) {
        return phases.stream().filter(p -> p.days().contains(date)).findFirst();
    }

    public boolean isIn(PhaseKind kind, LocalDate date) {
        return phaseOn(date).filter(p -> p.kind() == kind).isPresent();
    }

    /** The first stated block that holds {@code date}. */
    public Optional<FinishedBlock> blockOn(LocalDate date) {
        return blocks.stream().filter(b -> b.days().contains(date)).findFirst();
    }

    public List<FinishedSession> sessionsIn(Days days) {
        return sessions.stream().filter(s -> days.contains(s.date())).toList();
    }

    public List<FinishedSession> sessionsIn(IsoWeek week) {
        return sessionsIn(new Days(week.monday(), week.sunday()));
    }

    /** The weeks in which something is trained, in order. */
    public List<IsoWeek> weeksWithSessions() {
        return sessions.stream().map(FinishedSession::week).distinct().sorted().toList();
    }

    /** Whether all seven days of {@code week} belong to the stated season. */
    public boolean isWhole(IsoWeek week) {
        return season.filter(s -> s.contains(week.monday()) && s.contains(week.sunday()))
                .isPresent();
    }

    /** The phases that {@code week}'s days belong to. */
    public Set<PhaseKind> phasesIn(IsoWeek week) {
        Set<PhaseKind> kinds = EnumSet.noneOf(PhaseKind.class);
        Stream.iterate(week.monday(), day -> day.plusDays(1)).limit(7).forEach(day -> phaseOn(day)
                .ifPresent(p -> kinds.add(p.kind())));
        return kinds;
    }

    public List<FinishedRace> aRaces() {
        return races.stream().filter(FinishedRace::isA).toList();
    }

    public List<FinishedRace> bRaces() {
        return races.stream().filter(FinishedRace::isB).toList();
    }

    /** The season's first day; without one, the first session's. */
    public Optional<LocalDate> firstDay() {
        return season.map(Days::start).or(() -> sessions.stream().findFirst().map(FinishedSession::date));
    }

    /** Whether {@code date} was over when the plan was made: such sessions are facts. */
    public boolean isPast(LocalDate date) {
        return asOf.filter(date::isBefore).isPresent();
    }
}
