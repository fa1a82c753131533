package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Gives a plan without dates its first day, and says how. */
final class Anchor {

    /** Where a plan is put when nothing says where it belongs: a Monday long past, so that nobody takes it for real. */
    static final LocalDate NOWHERE = LocalDate.of(2001, 1, 1);

    private Anchor() {}

    /**
     * The plan's first day. A plan that only counts its days ends on the race day; one that names its weekdays keeps
     * them, and its last week is the week of the race. Where the season's start is known, what the plan has before it
     * is left out, and the plan warns of it.
     *
     * @param days how many days the plan has up to its last entry, 1 or more
     * @param weekday the weekday that the plan's weeks start on, if it names its weekdays
     */
    static LocalDate firstDay(int days, Optional<DayOfWeek> weekday, WrittenPlan plan, ReadingContext context) {
        if (context.raceDay().isEmpty()) {
            LocalDate first = fromStart(weekday.orElse(DayOfWeek.MONDAY), context);
            plan.note("the plan has no dates and there is no race day to count back from: its first day was put on "
                    + first);
            return first;
        }
        LocalDate race = context.raceDay().get();
        LocalDate first = weekday.map(
                        day -> race.with(TemporalAdjusters.previousOrSame(day)).minusWeeks((days - 1) / 7))
                .orElse(race.minusDays(days - 1L));
        plan.note(
                "the plan has no dates: it was counted back from the race day " + race + ", so it starts on " + first);
        context.seasonStart().ifPresent(start -> plan.fit(new RaceCountdown(first, (days - 1) / 7 + 1, start)));
        return first;
    }

    private static LocalDate fromStart(DayOfWeek weekday, ReadingContext context) {
        return context.seasonStart().orElse(NOWHERE).with(TemporalAdjusters.nextOrSame(weekday));
    }
}
