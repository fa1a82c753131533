package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.WrittenRun;

/** Reads a table with a week a row. Dates come from the cells, from a column before them, or from the race day. */
final class WeekRows {

    private static final Pattern DATE_END = Pattern.compile("^[:\\s-]*");
    private static final Pattern WORDED_DATE = Pattern.compile("(?i)^(?:week (?:of|starting|beginning)|w/?c|from):? ");

    private final WrittenPlan plan;
    private final ReadingContext context;
    private final WeekColumns columns;
    private final DateWords dates;
    private LocalDate near;

    WeekRows(WrittenPlan plan, ReadingContext context, WeekColumns columns) {
        this.plan = plan;
        this.context = context;
        this.columns = columns;
        this.dates = new DateWords(context.unit() == DistanceUnit.MILE);
        this.near = context.reference().orElse(DateWords.NEAR);
    }

    void read(List<TableRow> rows) {
        List<Week> weeks = new ArrayList<>();
        for (TableRow row : rows) {
            if (!row.isEmpty() && WeekColumns.of(row).isEmpty()) {
                weeks.add(new Week(row, start(row, weeks.isEmpty())));
            }
        }
        boolean dated = weeks.stream().anyMatch(week -> week.start().isPresent() || hasDatedCell(week.row()));
        (dated ? weeks : counted(weeks)).forEach(this::readWeek);
    }

    private boolean hasDatedCell(TableRow row) {
        return IntStream.range(0, 7).anyMatch(day -> dateOf(row.cell(columns.firstColumn() + day), day)
                .isPresent());
    }

    private void readWeek(Week week) {
        for (int day = 0; day < 7; day++) {
            String cell = week.row().cell(columns.firstColumn() + day);
            Optional<LocalDate> own = dateOf(cell, day);
            LocalDate date = own.or(() -> week.start()).orElse(null);
            if (date == null) {
                undated(week.row());
                return;
            }
            add(
                    own.isPresent() ? date : date.plusDays(day),
                    own.isPresent() ? withoutDate(cell) : cell,
                    week.row().line());
        }
    }

    private void undated(TableRow row) {
        boolean says = false;
        for (int day = 0; day < 7; day++) {
            says |= !row.cell(columns.firstColumn() + day).isEmpty();
        }
        if (says) {
            plan.problem(
                    row.line(), "the week \"" + row.cell(0) + "\" has no date", "write the week's first day in front");
        }
    }

    private void add(LocalDate date, String words, int line) {
        if (!words.isBlank()) {
            plan.add(WrittenRun.ofWords(date, words, "", plan.at(line)));
        }
    }

    private Optional<LocalDate> start(TableRow row, boolean first) {
        for (int column = 0; column < columns.firstColumn(); column++) {
            String cell = WORDED_DATE.matcher(row.cell(column)).replaceFirst("");
            Optional<LocalDate> date = dates.startOf(cell).flatMap(found -> found.date(near, columns.firstDay())
                    .or(() -> found.date(near, Optional.empty())));
            if (date.isPresent()) {
                near = date.get().plusDays(first ? 7 : 0);
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dateOf(String cell, int day) {
        Optional<DayOfWeek> weekday = columns.firstDay().map(first -> first.plus(day));
        return cell.length() < 4
                ? Optional.empty()
                : dates.startOf(cell)
                        .filter(found -> endsThere(cell, found))
                        .flatMap(found -> found.date(near, weekday));
    }

    private static boolean endsThere(String cell, DateWords.Found found) {
        return found.length() == cell.length() || ":-\n ".indexOf(cell.charAt(found.length())) >= 0;
    }

    private String withoutDate(String cell) {
        int length = dates.startOf(cell).map(DateWords.Found::length).orElse(0);
        return DATE_END.matcher(cell.substring(length)).replaceFirst("");
    }

    private List<Week> counted(List<Week> weeks) {
        int days = 0;
        for (int i = 0; i < weeks.size(); i++) {
            for (int day = 0; day < 7; day++) {
                days = weeks.get(i).row().cell(columns.firstColumn() + day).isEmpty() ? days : i * 7 + day + 1;
            }
        }
        if (days == 0) {
            return List.of();
        }
        LocalDate first = Anchor.firstDay(days, columns.firstDay(), plan, context);
        List<Week> dated = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            dated.add(new Week(weeks.get(i).row(), Optional.of(first.plusWeeks(i))));
        }
        return dated;
    }

    private record Week(TableRow row, Optional<LocalDate> start) {}
}
