package org.groundwork.core.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;

/** Puts the runs of a season together: the run plan, the weekly pattern where no file plans the week, and the races. */
final class SeasonRuns {

    private static final int SURE = 100;

    private SeasonRuns() {}

    /**
     * The runs that strength is placed among, by place; rest days and strength of the run plan are not among them.
     *
     * @param planned the run plan, which may also hold days outside the season
     * @param races the season's
     */
    static List<PlannedRun> of(DateSpan season, List<PlannedRun> planned, List<WeeklyRun> weekly, List<Race> races) {
        List<PlannedRun> runs = new ArrayList<>();
        planned.stream().filter(r -> isShown(r.type())).forEach(runs::add);
        LocalDate patternFrom = season.start();
        for (LocalDate day = patternFrom; !day.isAfter(season.end()); day = day.plusDays(1)) {
            addPattern(runs, weekly, day);
        }
        races.forEach(race -> replaceDay(runs, race));
        runs.sort(Comparator.comparing(PlannedRun::at).thenComparing(PlannedRun::type));
        return List.copyOf(runs);
    }

    private static boolean isShown(RunType type) {
        return type != RunType.REST && type != RunType.STRENGTH;
    }

    private static void addPattern(List<PlannedRun> runs, List<WeeklyRun> weekly, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        weekly.stream()
                .filter(w -> w.day() == weekday && isShown(w.type()))
                .map(w -> w.on(day))
                .forEach(runs::add);
    }

    /** A race stands once on its day and takes the place of the day's other runs. */
    private static void replaceDay(List<PlannedRun> runs, Race race) {
        Slot slot = runs.stream()
                .filter(r -> r.at().date().equals(race.date()))
                .sorted(Comparator.comparing((PlannedRun r) -> r.type() != RunType.RACE))
                .map(r -> r.at().slot())
                .findFirst()
                .orElse(Slot.AM);
        runs.removeIf(r -> r.at().date().equals(race.date()));
        runs.add(new PlannedRun(
                new DaySlot(race.date(), slot),
                RunType.RACE,
                SURE,
                false,
                OptionalInt.empty(),
                Optional.of(race.distance()),
                race.name(),
                "races"));
    }
}
