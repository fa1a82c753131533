package org.groundwork.core.run.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where a run stands among the runs of the days around it, which need no first day of the week. */
final class Surroundings {

    private static final int DAYS_AROUND = 5;
    private static final int DAYS_BEFORE_LONG_RUN = 6;
    private static final int HABIT_PERCENT = 115;
    private static final int LEAST_RUNS_OF_PLAN = 3;
    private static final int METRES_PER_MINUTE = 170;

    private final NavigableMap<LocalDate, Integer> longestOfDay = new TreeMap<>();
    private final Optional<LocalDate> last;
    private final int longestMetres;
    private final Optional<DayOfWeek> habit;

    /**
     * One entry's running, as far as its length goes.
     *
     * @param date its day
     * @param metres its length, more than 0, or 0 for a race that names none
     * @param endurance whether it counts when a week's longest endurance run is looked for
     */
    record Footing(LocalDate date, int metres, boolean endurance) {}

    Surroundings(List<Footing> footings) {
        footings.stream()
                .filter(Footing::endurance)
                .forEach(run -> longestOfDay.merge(run.date(), run.metres(), Math::max));
        this.last = footings.stream().map(Footing::date).max(Comparator.naturalOrder());
        this.longestMetres =
                longestOfDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.habit = habit(longestOfDay);
    }

    /** Metres that {@code minutes} of easy running are worth when lengths are compared. */
    static int metresOf(int minutes) {
        return minutes * METRES_PER_MINUTE;
    }

    /**
     * How {@code metres} on {@code date} compare with the longest endurance run of the other days around, in per cent;
     * 100 is as long, 0 stands for nothing to compare with.
     */
    int percentOfNext(LocalDate date, int metres) {
        LocalDate from = date.minusDays(isHabitual(date) ? DAYS_BEFORE_LONG_RUN : DAYS_AROUND);
        LocalDate to = date.plusDays(isHabitual(date) ? 1 : DAYS_AROUND);
        int next = longestOfDay.subMap(from, true, to, true).entrySet().stream()
                .filter(day -> !day.getKey().equals(date))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return next == 0 ? 0 : (int) Math.min(1000L, 100L * metres / next);
    }

    /** Where a run of {@code metres} on {@code date} stands in its plan. */
    Place placeOf(LocalDate date, int metres, PlanHabits habits) {
        return new Place(
                percentOfNext(date, metres), percentOfLongest(metres), isHabitual(date), isLastRun(date), habits);
    }

    /** Whether {@code date} is of the weekday that the plan's longest runs fall on. */
    boolean isHabitual(LocalDate date) {
        return habit.filter(date.getDayOfWeek()::equals).isPresent();
    }

    /** {@code metres} in per cent of the plan's longest run, 0 where the plan names no distances. */
    int percentOfLongest(int metres) {
        return longestMetres == 0 ? 0 : (int) (100L * metres / longestMetres);
    }

    /** Whether a plan of some runs ends on {@code date}. */
    boolean isEnd(LocalDate date) {
        return isLastRun(date) && longestOfDay.size() >= LEAST_RUNS_OF_PLAN;
    }

    /** Whether no run that is measured or a race follows. */
    boolean isLastRun(LocalDate date) {
        return last.filter(day -> !date.isBefore(day)).isPresent();
    }

    private static Optional<DayOfWeek> habit(Map<LocalDate, Integer> days) {
        Map<DayOfWeek, Long> metres = new EnumMap<>(DayOfWeek.class);
        days.forEach((date, length) -> metres.merge(date.getDayOfWeek(), (long) length, Long::sum));
        List<DayOfWeek> byLength = metres.keySet().stream()
                .sorted(Comparator.comparing((DayOfWeek day) -> -metres.get(day)))
                .toList();
        boolean clear =
                byLength.size() > 1 && metres.get(byLength.get(0)) * 100 >= metres.get(byLength.get(1)) * HABIT_PERCENT;
        return clear ? Optional.of(byLength.get(0)) : Optional.empty();
    }
}
