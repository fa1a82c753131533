package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.WrittenAmount;
import org.groundwork.core.run.reading.WrittenRun;

/** Reads a table with a run a row. */
final class RunRows {

    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?:.*[ T])?(\\d{1,2})[:.h](\\d{2})(?::\\d{2})? ?(am|pm)?.*");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})?)");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final int MOST_MINUTES = 1_440;

    private final WrittenPlan plan;
    private final RunColumns columns;
    private final ReadingContext context;
    private LocalDate near;

    RunRows(WrittenPlan plan, ReadingContext context, RunColumns columns) {
        this.plan = plan;
        this.context = context;
        this.columns = columns;
        this.near = context.reference().orElse(DateWords.NEAR);
    }

    void read(List<TableRow> rows) {
        columns.unit().ifPresent(plan::writtenIn);
        DateWords dates = new DateWords(isMonthFirst(rows));
        Optional<WeekNumbers> weeks = WeekNumbers.of(rows, columns, plan, context);
        for (TableRow row : rows) {
            if (!row.isEmpty()) {
                read(row, weeks.flatMap(numbers -> numbers.date(row)).or(() -> date(row, dates)));
            }
        }
    }

    private Optional<LocalDate> date(TableRow row, DateWords dates) {
        return dates.startOf(row.cell(columns.date())).flatMap(found -> found.date(near, Optional.empty()));
    }

    private void read(TableRow row, Optional<LocalDate> date) {
        if (date.isEmpty()) {
            plan.problem(row.line(), "\"" + row.cell(columns.date()) + "\" is not a date", "write dates as 2026-11-30");
            return;
        }
        near = date.get();
        String words = columns.words().stream()
                .map(row::cell)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" \n"));
        plan.add(new WrittenRun(
                date.get(),
                time(row),
                minutes(row.cell(columns.duration())),
                distance(row),
                words,
                "",
                plan.at(row.line())));
    }

    private boolean isMonthFirst(List<TableRow> rows) {
        boolean big = false;
        for (TableRow row : rows) {
            Matcher match = Pattern.compile("\\D*(\\d{1,2})/(\\d{1,2})/.*").matcher(row.cell(columns.date()));
            if (match.matches() && Integer.parseInt(match.group(1)) > 12) {
                return false;
            }
            big |= match.matches() && Integer.parseInt(match.group(2)) > 12;
        }
        return big
                || context.unit() == DistanceUnit.MILE
                || columns.unit().filter(DistanceUnit.MILE::equals).isPresent();
    }

    private Optional<LocalTime> time(TableRow row) {
        String cell = columns.clock() < 0 ? row.cell(columns.date()) : row.cell(columns.clock());
        Matcher match = CLOCK.matcher(cell);
        if (!match.matches() || (columns.clock() < 0 && !cell.contains(":"))) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1)) % 24;
        boolean evening = "pm".equalsIgnoreCase(match.group(3)) && hour < 12;
        boolean midnight = "am".equalsIgnoreCase(match.group(3)) && hour == 12;
        int minute = Integer.parseInt(match.group(2));
        return minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(midnight ? 0 : evening ? hour + 12 : hour, minute));
    }

    private Optional<Distance> distance(TableRow row) {
        String cell = row.cell(columns.distance());
        DistanceUnit unit = DistanceUnit.of(row.cell(columns.unitColumn()))
                .orElse(columns.unit().orElse(context.unit()));
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            return WrittenAmount.distance(cell, unit);
        }
        double amount = Double.parseDouble(number.group(1).replace(',', '.'));
        return amount > 0 ? Optional.of(unit.of(amount)) : Optional.empty();
    }

    private static OptionalInt minutes(String cell) {
        Matcher length = LENGTH.matcher(cell);
        if (length.matches()) {
            boolean hours = length.group(3) != null || Integer.parseInt(length.group(1)) <= 4;
            int first = Integer.parseInt(length.group(1));
            return minutes(hours ? first * 60 + Integer.parseInt(length.group(2)) : first);
        }
        Matcher number = NUMBER.matcher(cell);
        return number.matches()
                ? minutes((int) Math.round(Double.parseDouble(number.group(1).replace(',', '.'))))
                : WrittenAmount.minutes(cell);
    }

    private static OptionalInt minutes(int minutes) {
        return minutes < 1 || minutes > MOST_MINUTES ? OptionalInt.empty() : OptionalInt.of(minutes);
    }
}
