package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.TaperZone;

/**
 * How many hard sets a session in a taper may still have, so that no seven days hold more than the seven before. Weeks
 * are counted back from the race both with and without race day. Sessions are noted in order of date.
 */
final class TaperBudget {

    private static final int DAYS = 7;

    private final SeasonCalendar calendar;
    private final TreeMap<LocalDate, Integer> hardSets = new TreeMap<>();

    TaperBudget(SeasonCalendar calendar) {
        this.calendar = calendar;
    }

    void note(LocalDate date, int sets) {
        hardSets.merge(date, sets, Integer::sum);
    }

    /** The most hard sets on {@code date}; empty where nothing limits them. */
    OptionalInt most(LocalDate date) {
        Optional<Race> goal = calendar.findGoal(date);
        if (goal.isEmpty() || calendar.zoneOn(date) == TaperZone.NONE) {
            return OptionalInt.empty();
        }
        OptionalInt counted = most(date, goal.get().date());
        OptionalInt withoutRaceDay = most(date, goal.get().date().minusDays(1));
        if (counted.isEmpty() || withoutRaceDay.isEmpty()) {
            return counted.isEmpty() ? withoutRaceDay : counted;
        }
        return OptionalInt.of(Math.min(counted.getAsInt(), withoutRaceDay.getAsInt()));
    }

    /** The same with weeks that end on {@code lastDay}. */
    private OptionalInt most(LocalDate date, LocalDate lastDay) {
        long weeksBack = java.time.temporal.ChronoUnit.DAYS.between(date, lastDay) / DAYS;
        LocalDate weekEnd = lastDay.minusDays(weeksBack * DAYS);
        LocalDate weekStart = weekEnd.minusDays(DAYS - 1);
        LocalDate previousStart = weekStart.minusDays(DAYS);
        boolean seen = !previousStart.isBefore(calendar.season().start());
        int previous = sum(previousStart, weekStart.minusDays(1));
        boolean inTaper = calendar.zoneOn(weekStart.minusDays(1)) != TaperZone.NONE;
        if (!seen || (previous == 0 && !inTaper)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.max(0, previous - sum(weekStart, weekEnd)));
    }

    private int sum(LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> within = hardSets.subMap(from, true, to, true);
        return within.values().stream().mapToInt(Integer::intValue).sum();
    }
}
