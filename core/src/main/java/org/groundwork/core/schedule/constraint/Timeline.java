package org.groundwork.core.schedule.constraint;

import java.time.LocalDate;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;

/**
 * Counts the minutes of a season on the wall clock.
 *
 * @param first the week that starts at minute 0
 * @param hours when the slots start
 */
public record Timeline(IsoWeek first, SlotHours hours) {

    /** The time line of {@code problem}, from the first Monday of its season's weeks. */
    public static Timeline of(SchedulingProblem problem) {
        return new Timeline(IsoWeek.of(problem.season().start()), problem.hours());
    }

    /** Minutes from the first Monday's midnight to the start of {@code at}; negative before it. */
    public int minute(DaySlot at) {
        long days = at.date().toEpochDay() - first.monday().toEpochDay();
        return Math.toIntExact(days * 24 * 60) + hours.minuteOfDay(at.slot());
    }

    public Candidate candidate(SessionType type, DaySlot at) {
        return new Candidate(type, at, minute(at));
    }

    /** The date {@code days} after the first Monday. */
    public LocalDate day(int days) {
        return first.monday().plusDays(days);
    }

    /** The place numbered {@code index}, 0 to 13, in the week {@code weeks} after the first: Monday morning is 0. */
    public DaySlot place(int weeks, int index) {
        return new DaySlot(day(weeks * 7 + index / 2), index % 2 == 0 ? Slot.AM : Slot.PM);
    }
}
