package org.groundwork.core.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Days as people say them, the same in every locale and on every Java. */
public final class DayWords {

    private DayWords() {}

    /** {@code Tuesday 2 March}. */
    public static String day(LocalDate date) {
        return numbered(date) + " " + capitalized(date.getMonth().name());
    }

    /** {@code Tuesday 2}. */
    static String numbered(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + date.getDayOfMonth();
    }

    private static String weekday(DayOfWeek day) {
        return capitalized(day.name());
    }

    private static String capitalized(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
