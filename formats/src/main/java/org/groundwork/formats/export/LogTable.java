package org.groundwork.formats.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.log.LogEntry;
import org.groundwork.formats.living.ChangeJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log as a table for spreadsheets: one row for each entry, in kilograms, an empty cell where there is no value. */
public final class LogTable {

    private static final List<String> COLUMNS = List.of(
            "entry",
            "id",
            "at",
            "session",
            "exercise",
            "kind",
            "loadKg",
            "reps",
            "seconds",
            "rir",
            "side",
            "rpe",
            "minutes",
            "answers",
            "text",
            "takesBack");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private LogTable() {}

    /** @throws IllegalStateException where an entry says something that has no column */
    public static String of(List<LogEntry> entries) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (JsonNode entry : JsonMapper.shared().readTree(ChangeJson.entries(entries))) {
                csv.writeRecord(cells(entry));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(JsonNode entry) {
        if (!COLUMNS.containsAll(entry.propertyNames())) {
            throw new IllegalStateException("no column for one of " + entry.propertyNames());
        }
        List<String> cells = new ArrayList<>();
        COLUMNS.forEach(column -> cells.add(cell(entry.path(column))));
        return cells;
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(JsonNode value) {
        if (value.isString()) {
            String text = value.stringValue();
            boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
            return isFormula ? "'" + text : text;
        }
        return value.isMissingNode() ? "" : value.toString();
    }
}
