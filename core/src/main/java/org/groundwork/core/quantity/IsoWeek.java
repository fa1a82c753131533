package org.groundwork.core.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * An ISO 8601 week, known by its Monday.
 *
 * @param monday the week's first day
 */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is a " + monday.getDayOfWeek() + ", not a Monday");
        }
    }

    /** The week that holds {@code date}. */
    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that {@link #toString} writes as {@code text}. */
    public static IsoWeek parse(String text) {
        LocalDate anyDay = LocalDate.of(Integer.parseInt(text.substring(0, 4)), 1, 4);
        return of(anyDay).plus(Integer.parseInt(text.substring(6)) - 1);
    }

    /** The day whose phase decides what the week is due. */
    public LocalDate thursday() {
        return monday.plusDays(3);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public DateSpan span() {
        return new DateSpan(monday, sunday());
    }

    /** The week {@code weeks} later; earlier where negative. */
    public IsoWeek plus(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    /** How many weeks {@code other} is after this one; negative where it is before. */
    public int weeksTo(IsoWeek other) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, other.monday));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }

    /** {@code 2026-W49}. */
    @Override
    public String toString() {
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return padded(year, 4) + "-W" + padded(week, 2);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
