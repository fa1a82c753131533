package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of a table that numbers its weeks and names the days in them, Monday being the first. */
final class WeekNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:week ?)?(\\d{1,3})");

    private static final Optional<DayOfWeek> MONDAY = Optional.of(DayOfWeek.MONDAY);

    private final RunColumns columns;
    private final LocalDate firstDay;

    private WeekNumbers(RunColumns columns, LocalDate firstDay) {
        this.columns = columns;
        this.firstDay = firstDay;
    }

    /** The dates of {@code rows}, if they are numbered so. */
    static Optional<WeekNumbers> of(List<TableRow> rows, RunColumns columns, WrittenPlan plan, ReadingContext context) {
        int days = rows.stream()
                .map(row -> offset(row, columns))
                .flatMap(Optional::stream)
                .mapToInt(offset -> offset + 1)
                .max()
                .orElse(0);
        return days == 0
                ? Optional.empty()
                : Optional.of(new WeekNumbers(columns, Anchor.firstDay(days, MONDAY, plan, context)));
    }

    /** The date of {@code row}, if its week is numbered and its day is named. */
    Optional<LocalDate> date(TableRow row) {
        return offset(row, columns).map(firstDay::plusDays);
    }

    private static Optional<Integer> offset(TableRow row, RunColumns columns) {
        Matcher week = NUMBER.matcher(row.cell(columns.week()));
        Optional<DayOfWeek> day = DayNames.of(row.cell(columns.date()));
        boolean numbered = day.isPresent() && week.matches() && Integer.parseInt(week.group(1)) > 0;
        return numbered
                ? Optional.of(
                        (Integer.parseInt(week.group(1)) - 1) * 7 + day.get().getValue() - 1)
                : Optional.empty();
    }
}
