package org.groundwork.formats.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Cuts the text of an exported log into rows. */
final class LogTable {

    private static final String EXPECTED = "export it again from Strong or Hevy as CSV";

    private final String file;

    LogTable(String file) {
        this.file = file;
    }

    /** @throws InvalidInputException where it is no log, can't be read, or is too long */
    List<LogRow> rows(String text) {
        List<LogRow> rows = new ArrayList<>();
        Optional<Map<LogColumn, Integer>> places = Optional.empty();
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (CsvRecord row : reader) {
                if (places.isEmpty()) {
                    places = Optional.of(LogColumn.places(cells(row)).orElseThrow(this::noLog));
                } else if (rows.size() == LiftingLogReader.MOST_ROWS) {
                    throw wrong(line(row), "more than " + LiftingLogReader.MOST_ROWS + " rows", "cut it in two");
                } else {
                    rows.add(new LogRow(line(row), places.get(), cells(row)));
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw wrong(rows.size() + 2, "is a table that can't be read: " + e.getMessage(), EXPECTED);
        }
        if (places.isEmpty()) {
            throw noLog();
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LiftingLogReader.LARGEST_BYTES)
                .ofCsvRecord(text);
    }

    /** The most frequent separator of the heading. */
    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(heading, candidate) > count(heading, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char separator) {
        return text.chars().filter(c -> c == separator).count();
    }

    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }

    private static int line(CsvRecord row) {
        return (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
    }

    private InvalidInputException noLog() {
        return wrong(1, "has no heading with a date, an exercise, a weight and reps", EXPECTED);
    }

    private InvalidInputException wrong(int line, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(file, line, message, hint)));
    }
}
