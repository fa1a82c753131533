package org.groundwork.core.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.run.Race;

/** The season's days and which phase each lies in, from the races alone. */
public final class SeasonCalendar {

    private static final int HORIZON_STEP_WEEKS = 4;

    private final DateSpan season;
    private final List<Race> races;
    private final Methodology methodology;
    private final List<Phase> lived;
    private final List<DateSpan> racingWindows;

    private SeasonCalendar(DateSpan season, List<Race> races, List<Phase> lived, Methodology methodology) {
        this.season = season;
        this.lived = List.copyOf(lived);
        this.races = races;
        this.methodology = methodology;
        this.racingWindows = racingWindows();
    }

    /**
     * The calendar of a season.
     *
     * @param start its first day
     * @param races in any order; those before {@code start} are left out
     * @param lastRun the run plan's last day, if there is a run plan
     */
    public static SeasonCalendar of(
            LocalDate start, List<Race> races, Optional<LocalDate> lastRun, Methodology methodology) {
        List<Race> ahead = races.stream()
                .filter(r -> !r.date().isBefore(start))
                .sorted(Comparator.comparing(Race::date))
                .toList();
        LocalDate end = ahead.stream()
                .filter(r -> r.priority() == Race.Priority.A)
                .map(r -> r.date().plusDays(recoveryDays(r, methodology)))
                .max(Comparator.naturalOrder())
                .orElse(start.plusWeeks(methodology.value(Parameter.HORIZON_WEEKS))
                        .minusDays(1));
        for (Race race : ahead) {
            end = later(end, race.date());
        }
        return new SeasonCalendar(
                new DateSpan(start, lastRun.isPresent() ? later(end, lastRun.get()) : end),
                ahead,
                List.of(),
                methodology);
    }

    /**
     * The same season, or where no A race lies on {@code day} or after it, one whose horizon moves on in steps with the
     * days, so that there is always something ahead.
     */
    public SeasonCalendar reaching(LocalDate day) {
        if (findGoal(day).isPresent()) {
            return this;
        }
        int weeks = methodology.value(Parameter.HORIZON_WEEKS);
        LocalDate end = season.end();
        while (end.isBefore(day.plusWeeks(weeks - HORIZON_STEP_WEEKS).minusDays(1))) {
            end = end.plusWeeks(HORIZON_STEP_WEEKS);
        }
        return new SeasonCalendar(new DateSpan(season.start(), end), races, lived, methodology);
    }

    /** The same season, of which {@code phases} are over: what its days were called stays, whatever races came since. */
    public SeasonCalendar after(List<Phase> phases) {
        return new SeasonCalendar(season, races, phases, methodology);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int recoveryDays(Race race, Methodology methodology) {
        boolean isLong = race.distance().metres() > methodology.value(Parameter.RECOVERY_LONG_RACE_OVER_METRES);
        return methodology.value(isLong ? Parameter.RECOVERY_DAYS_LONG_RACE : Parameter.RECOVERY_DAYS_SHORT_RACE);
    }

    private int taperDays(Race race) {
        boolean isLong = race.distance().metres() > methodology.value(Parameter.TAPER_LONG_RACE_OVER_METRES);
        return methodology.value(isLong ? Parameter.TAPER_DAYS_LONG_RACE : Parameter.TAPER_DAYS_SHORT_RACE);
    }

    /** The days in season around races, merged where they lie close together, by date. */
    private List<DateSpan> racingWindows() {
        List<DateSpan> windows = new ArrayList<>();
        int before = methodology.value(Parameter.IN_SEASON_DAYS);
        int around = methodology.value(Parameter.B_RACE_WINDOW_DAYS);
        for (Race race : races) {
            switch (race.priority()) {
                case A -> windows.add(new DateSpan(race.date().minusDays(before), race.date()));
                case B ->
                    windows.add(new DateSpan(
                            race.date().minusDays(around), race.date().plusDays(around)));
                case C -> {}
            }
        }
        windows.sort(Comparator.comparing(DateSpan::start));
        return merged(windows);
    }

    private List<DateSpan> merged(List<DateSpan> windows) {
        int apart = methodology.value(Parameter.SEASON_WINDOW_MERGE_DAYS);
        List<DateSpan> merged = new ArrayList<>();
        for (DateSpan window : windows) {
            DateSpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && ChronoUnit.DAYS.between(last.end(), window.start()) - 1 <= apart) {
                merged.set(merged.size() - 1, new DateSpan(last.start(), later(last.end(), window.end())));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }

    public DateSpan season() {
        return season;
    }

    /** The day whose phase decides what {@code week} is due: Thursday, or the season's nearest day to it. */
    public LocalDate dueDay(IsoWeek week) {
        LocalDate thursday = week.thursday();
        if (thursday.isBefore(season.start())) {
            return season.start();
        }
        return thursday.isAfter(season.end()) ? season.end() : thursday;
    }

    /** The races of the season, by date. */
    public List<Race> races() {
        return races;
    }

    /** The A races of the season, by date. */
    public List<Race> listGoals() {
        return races.stream().filter(r -> r.priority() == Race.Priority.A).toList();
    }

    /** The first A race on or after {@code date}, if there is one. */
    public Optional<Race> findGoal(LocalDate date) {
        return listGoals().stream().filter(r -> !r.date().isBefore(date)).findFirst();
    }

    /** The last A race before {@code date} whose recovery still runs on it, if there is one. */
    public Optional<Race> findRecoveringFrom(LocalDate date) {
        return listGoals().stream()
                .filter(r -> r.date().isBefore(date))
                .filter(r -> !date.isAfter(r.date().plusDays(recoveryDays(r, methodology))))
                .reduce((first, second) -> second);
    }

    /** The phase of any day. A taper goes before the recovery from an earlier race. */
    public PhaseKind phaseOn(LocalDate date) {
        for (Phase phase : lived) {
            if (phase.span().contains(date)) {
                return phase.kind();
            }
        }
        if (isTaper(date)) {
            return PhaseKind.TAPER;
        }
        if (findRecoveringFrom(date).isPresent()) {
            return PhaseKind.RECOVERY;
        }
        boolean racing = racingWindows.stream().anyMatch(w -> w.contains(date));
        return racing ? PhaseKind.IN_SEASON : PhaseKind.OFF_SEASON;
    }

    private boolean isTaper(LocalDate date) {
        return listGoals().stream().anyMatch(r -> isTaperOf(r, date));
    }

    private boolean isTaperOf(Race race, LocalDate date) {
        return !race.date().isBefore(date) && daysTo(date, race) <= taperDays(race);
    }

    /** Whether a taper or a recovery follows {@code span}. */
    boolean isRestAfter(DateSpan span) {
        PhaseKind next = phaseOn(span.end().plusDays(1));
        return next == PhaseKind.TAPER || next == PhaseKind.RECOVERY;
    }

    /** The first day of the racing phase that a stretch in season belongs to. */
    LocalDate racingSince(DateSpan stretch) {
        LocalDate day = stretch.start();
        while (phaseOn(day) != PhaseKind.IN_SEASON && day.isBefore(stretch.end())) {
            day = day.plusDays(1);
        }
        while (phaseOn(day.minusDays(1)) == PhaseKind.IN_SEASON && day.isAfter(season.start())) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** How near {@code date} is to an A race; to the nearest where tapers overlap. */
    public TaperZone zoneOn(LocalDate date) {
        return listGoals().stream()
                .filter(r -> isTaperOf(r, date))
                .map(r -> zone(daysTo(date, r)))
                .max(Comparator.naturalOrder())
                .orElse(TaperZone.NONE);
    }

    private TaperZone zone(int daysToRace) {
        Range near = methodology.range(Parameter.TAPER_NEAR_DAYS);
        if (daysToRace > near.max()) {
            return TaperZone.FAR;
        }
        return daysToRace >= near.min() ? TaperZone.NEAR : TaperZone.LAST;
    }

    /** Days from {@code date} to {@code race}; 0 on race day. */
    public static int daysTo(LocalDate date, Race race) {
        return Math.toIntExact(ChronoUnit.DAYS.between(date, race.date()));
    }

    /** The phases, by date, tiling the season. */
    public List<Phase> listPhases() {
        List<Phase> phases = new ArrayList<>();
        LocalDate start = season.start();
        for (LocalDate day = start; !day.isAfter(season.end()); day = day.plusDays(1)) {
            boolean last = day.equals(season.end()) || phaseOn(day.plusDays(1)) != phaseOn(day);
            if (last) {
                phases.add(new Phase(phaseOn(day), new DateSpan(start, day)));
                start = day.plusDays(1);
            }
        }
        return phases;
    }
}
