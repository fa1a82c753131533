package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.groundwork.core.run.DayWords;

/**
 * How a plan that was counted back from the race fits the time from the season's start. One that is longer loses its
 * first days, never any of its last week; one that is shorter begins later.
 *
 * @param first the plan's first day
 * @param weeks how many weeks it has, a begun one counting whole; 1 or more
 * @param start the season's first day
 */
record RaceCountdown(LocalDate first, int weeks, LocalDate start) {

    private static final int WEEK = 7;

    /** The first day of the plan that is kept. */
    LocalDate keptFrom() {
        LocalDate lastWeek = first.plusWeeks(weeks - 1L);
        return start.isBefore(lastWeek) ? start : lastWeek;
    }

    /** What the runner should know; nothing where the plan begins within a week of the start. */
    Optional<String> warning() {
        if (keptFrom().isAfter(first)) {
            return Optional.of(tooLong((int) ChronoUnit.DAYS.between(first, keptFrom())));
        }
        long later = ChronoUnit.WEEKS.between(start, first);
        return later < 1 ? Optional.empty() : Optional.of(tooShort(later));
    }

    private String tooLong(int lost) {
        if (lost < WEEK) {
            return "The run plan begins " + counted(lost, "day") + " before the season, which starts on "
                    + DayWords.day(start) + ": " + (lost == 1 ? "that is" : "those are") + " left out.";
        }
        int whole = lost / WEEK;
        int days = lost % WEEK;
        String first = whole == 1 ? "its first" : "its first " + whole;
        String more = days == 0 ? "" : " and " + counted(days, "day") + " of the next";
        String verb = whole == 1 && days == 0 ? " is" : " are";
        return "The run plan has " + counted(weeks, "week") + " and there " + (weeks - whole == 1 ? "is " : "are ")
                + (weeks - whole) + " to the race: " + first + more + verb + " left out.";
    }

    private String tooShort(long later) {
        return "The run plan has " + counted(weeks, "week") + " and there are " + (weeks + later)
                + " to the race: it begins on " + DayWords.day(first) + ", " + counted(later, "week")
                + " into the season.";
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
