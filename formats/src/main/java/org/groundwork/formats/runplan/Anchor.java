package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Gives a plan without dates its first day. */
final class Anchor {

    /** Where a plan is put when nothing says where it belongs: a Monday long past, so that nobody takes it for real. */
    static final LocalDate NOWHERE = LocalDate.of(2001, 1, 1);

    private Anchor() {}

    /**
     * The plan's first day.
     *
     * @param days how many days the plan has up to its last entry, 1 or more
     */
    static LocalDate firstDay(int days, WrittenPlan plan, ReadingContext context) {
        if (context.raceDay().isPresent()) {
            LocalDate race = context.raceDay().get();
            LocalDate first = race.minusDays(days - 1L);
            plan.note("the plan has no dates: its last day was put on the race day " + race + ", so it starts on " + first);
            context.seasonStart().ifPresent(start -> fit(first, start, plan));
            return first;
        }
        LocalDate first = context.seasonStart().orElse(NOWHERE).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        plan.note("the plan has no dates and there is no race day to count back from: its first day was put on " + first);
        return first;
    }

    private static void fit(LocalDate first, LocalDate start, WrittenPlan plan) {
        long late = start.until(first, java.time.temporal.ChronoUnit.DAYS);
        if (late < 0) {
            plan.note("the plan is " + -late + " days longer than the time left: what lies before " + start + " is past");
        } else if (late >= 7) {
            plan.note("the plan is " + late + " days shorter than the time left: nothing is planned before " + first);
        }
    }
}
