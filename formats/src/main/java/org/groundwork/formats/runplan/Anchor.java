package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Gives a plan without dates its first day, and says how. */
final class Anchor {

    /** Where a plan is put when nothing says where it belongs: a Monday long past, so that nobody takes it for real. */
    static final LocalDate NOWHERE = LocalDate.of(2001, 1, 1);

    private Anchor() {}

    /**
     * The plan's first day. A plan that only counts its days ends on the race day; one that names its weekdays keeps
     * them, and its last week is the week of the race.
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
        context.seasonStart()
                .ifPresent(start -> sayHowItFits(ChronoUnit.DAYS.between(start, first), start, first, plan));
        return first;
    }

    private static LocalDate fromStart(DayOfWeek weekday, ReadingContext context) {
        return context.seasonStart().orElse(NOWHERE).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static void sayHowItFits(long spare, LocalDate start, LocalDate first, WrittenPlan plan) {
        if (spare < 0) {
            plan.note("the plan is " + -spare + " days longer than the time left: what lies before " + start
                    + " is past");
        } else if (spare >= 7) {
            plan.note("the plan is " + spare + " days shorter than the time left: nothing is planned before " + first);
        }
    }
}
