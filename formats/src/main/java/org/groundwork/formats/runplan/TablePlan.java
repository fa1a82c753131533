package org.groundwork.formats.runplan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables: a week a row with a column for each day, or a run a row. */
final class TablePlan {

    private static final int HEADING_WITHIN_ROWS = 30;

    private final WrittenPlan plan;
    private final ReadingContext context;

    TablePlan(WrittenPlan plan, ReadingContext context) {
        this.plan = plan;
        this.context = context;
    }

    void read(String text) {
        List<TableRow> rows = rows(text, separator(text));
        for (int i = 0; i < Math.min(rows.size(), HEADING_WITHIN_ROWS); i++) {
            if (readBelow(rows, i)) {
                return;
            }
        }
        if (new TypedPlan(plan, context).read(text)) {
            return;
        }
        plan.problem(
                1,
                "is no calendar, no JSON and no table with days or dates in its heading",
                "name the columns Mon to Sun for a week a row, or Date and Title for a run a row, or type \"Tue "
                        + "8x400m, Sun 12\"");
    }

    private boolean readBelow(List<TableRow> rows, int heading) {
        List<TableRow> below = rows.subList(heading + 1, rows.size());
        Optional<WeekColumns> week = WeekColumns.of(rows.get(heading));
        if (week.isPresent()) {
            new WeekRows(plan, context, week.get()).read(below);
            return true;
        }
        Optional<RunColumns> runs = RunColumns.of(rows.get(heading));
        runs.ifPresent(columns -> new RunRows(plan, context, columns).read(below));
        return runs.isPresent();
    }

    private List<TableRow> rows(String text, char separator) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(RunPlanReader.LARGEST_BYTES)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (!plan.budget().take(Share.ROWS, 1)) {
                    plan.problem(row(row).line(), "more than " + Share.ROWS.most() + " rows", "cut it to one season");
                    break;
                }
                rows.add(row(row));
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            plan.problem(
                    rows.size() + 1,
                    "is a table that can't be read: " + e.getMessage(),
                    "check the quotes in this row");
        }
        return rows;
    }

    private static TableRow row(CsvRecord row) {
        int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
        return new TableRow(line, row.getFields().stream().map(String::strip).toList());
    }

    private static char separator(String text) {
        String start =
                text.lines().filter(line -> !line.isBlank()).limit(5).reduce("", (all, line) -> all + "\n" + line);
        char best = ',';
        for (char candidate : new char[] {'\t', ';', '|'}) {
            best = count(start, candidate) > count(start, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            count += !quoted && text.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }
}
