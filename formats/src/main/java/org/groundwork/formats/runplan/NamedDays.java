package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weekdays that are named without dates. Below a heading all belong to its week; without headings, one that is not
 * after the one before it begins the next week. Not thread-safe.
 */
final class NamedDays {

    private static final int NO_HEADING = -1;

    private final List<Day> days = new ArrayList<>();
    private int week;
    private int heading = NO_HEADING;
    private DayOfWeek first;
    private DayOfWeek before;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    /** Begins week {@code number}, counted from 1; a number that does not rise begins the week after the one before. */
    void begin(int number) {
        if (heading != NO_HEADING) {
            week += Math.max(1, number - heading);
        } else if (!days.isEmpty()) {
            week++;
        }
        heading = number;
        first = null;
        before = null;
    }

    /** Adds {@code day} and gives its place in {@link #dates}. */
    int add(DayOfWeek day) {
        boolean goesBack = before != null && day.compareTo(before) < 0;
        if (heading == NO_HEADING) {
            week += goesBack || day == before ? 1 : 0;
        } else if (goesBack && first.compareTo(DayOfWeek.SATURDAY) >= 0) {
            weekStart = first;
        }
        first = first == null ? day : first;
        before = day;
        days.add(new Day(week, day));
        return days.size() - 1;
    }

    /** The date of each day: numbered weeks count back from the race, others begin with the season. */
    List<LocalDate> dates(WrittenPlan plan, ReadingContext context) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate start = heading == NO_HEADING ? fromStart(plan, context) : fromRace(plan, context);
        return days.stream().map(day -> start.plusDays(day.after(weekStart))).toList();
    }

    private LocalDate fromRace(WrittenPlan plan, ReadingContext context) {
        int last = days.stream().mapToInt(day -> day.after(weekStart)).max().orElseThrow();
        return Anchor.firstDay(last + 1, Optional.of(weekStart), plan, context);
    }

    private static LocalDate fromStart(WrittenPlan plan, ReadingContext context) {
        LocalDate monday =
                context.seasonStart().orElse(Anchor.NOWHERE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        plan.note("the days have no dates: the first week was taken to start on " + monday);
        return monday;
    }

    private record Day(int week, DayOfWeek day) {

        /** How many days after the start of the first week it is. */
        int after(DayOfWeek weekStart) {
            return week * 7 + Math.floorMod(day.getValue() - weekStart.getValue(), 7);
        }
    }
}
