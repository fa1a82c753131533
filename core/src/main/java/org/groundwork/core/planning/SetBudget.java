package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.run.Race;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.TaperZone;

/**
 * How many hard sets a session may have as races near. In a taper no seven days hold more than the seven before; weeks
 * are counted back from the race both with and without race day. In season no heavy session holds more than they did on
 * average before. Sessions are noted in order of date.
 */
final class SetBudget {

    private static final int DAYS = 7;
    private static final OptionalInt NONE = OptionalInt.empty();

    private final SeasonCalendar calendar;
    private final TreeMap<LocalDate, Integer> hardSets = new TreeMap<>();
    private final List<Session> ordinary = new ArrayList<>();
    private final int weeksBack;
    private final List<Integer> heavyOffSeason = new ArrayList<>();

    /** @param weeksBack how many weeks tell what is usual */
    SetBudget(SeasonCalendar calendar, int weeksBack) {
        this.calendar = calendar;
        this.weeksBack = weeksBack;
    }

    void note(Session session, int cutPercent) {
        if (cutPercent == 0 && !session.deload()) {
            ordinary.add(session);
        }
        hardSets.merge(session.at().date(), session.hardSets(), Integer::sum);
        boolean usual =
                session.kind() == SessionKind.HEAVY && session.phase() == PhaseKind.OFF_SEASON && !session.deload();
        if (usual) {
            heavyOffSeason.add(session.hardSets());
        }
    }

    /**
     * The most hard sets of a session of {@code type} on {@code date}; empty where nothing limits them.
     *
     * @param cutPercent how much of the fullest session of that kind a race takes away
     */
    OptionalInt most(LocalDate date, SessionType type, int cutPercent) {
        boolean racing = type.isHeavy() && calendar.phaseOn(date) == PhaseKind.IN_SEASON;
        return least(racing ? averageOffSeason() : most(date), cutPercent > 0 ? cut(date, type, cutPercent) : NONE);
    }

    private OptionalInt cut(LocalDate date, SessionType type, int percent) {
        LocalDate since = date.minusWeeks(weeksBack);
        List<Session> usual =
                ordinary.stream().filter(s -> !s.at().date().isBefore(since)).toList();
        OptionalInt same = usual.stream()
                .filter(s -> s.kind() == type.kind())
                .mapToInt(Session::hardSets)
                .max();
        OptionalInt fullest = same.isPresent()
                ? same
                : usual.stream().mapToInt(Session::hardSets).max();
        return fullest.isEmpty() ? NONE : OptionalInt.of((fullest.getAsInt() * (100 - percent) + 99) / 100);
    }

    private static OptionalInt least(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
    }

    private OptionalInt averageOffSeason() {
        return heavyOffSeason.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        heavyOffSeason.stream().mapToInt(Integer::intValue).sum() / heavyOffSeason.size());
    }

    private OptionalInt most(LocalDate date) {
        Optional<Race> goal = calendar.findGoal(date);
        if (goal.isEmpty() || calendar.zoneOn(date) == TaperZone.NONE) {
            return OptionalInt.empty();
        }
        OptionalInt counted = most(date, goal.get().date());
        OptionalInt withoutRaceDay = most(date, goal.get().date().minusDays(1));
        return least(counted, withoutRaceDay);
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
