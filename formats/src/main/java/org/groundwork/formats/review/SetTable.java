package org.groundwork.formats.review;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Reads the table that a plan's sessions are written as: one row for each set. An exercise that comes back after
 * another one is a second entry of the session, so that circuits are seen.
 */
final class SetTable {

    static final int MOST_ROWS = 20_000;

    private static final String HEADER_START = "session,date,slot,";

    private final String file;
    private final InputProblems problems;

    SetTable(String file, InputProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    static boolean isOne(String text) {
        return text.startsWith(HEADER_START);
    }

    FinishedPlan read(String text) {
        Map<String, List<SetRow>> sessions = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            int left = MOST_ROWS;
            for (NamedCsvRecord row : rows) {
                if (left-- == 0) {
                    problems.add(file, 0, "holds more than the limit of " + MOST_ROWS + " rows", "give one season");
                    break;
                }
                sessions.computeIfAbsent(row.findField("session").orElse(""), id -> new ArrayList<>())
                        .add(new SetRow(file, row, problems));
            }
        } catch (CsvParseException | IOException broken) {
            problems.add(file, 0, "is a broken table: " + broken.getMessage(), "export the plan again");
        }
        return plan(sessions.values().stream()
                .flatMap(rows -> session(rows).stream())
                .toList());
    }

    private static FinishedPlan plan(List<FinishedSession> sessions) {
        return new FinishedPlan(
                EnumSet.of(Part.SLOTS, Part.KINDS, Part.EXERCISES, Part.SETS, Part.MINUTES),
                Optional.empty(),
                FinishedAthlete.UNKNOWN,
                SlotHours.DEFAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sessions,
                List.of(),
                Optional.empty());
    }

    /** The session that {@code rows} tell of; the first that has a date says when and what it is. */
    private static Optional<FinishedSession> session(List<SetRow> rows) {
        Optional<FinishedSession> session = Optional.empty();
        List<SetRow> dated = new ArrayList<>();
        for (SetRow row : rows) {
            Optional<FinishedSession> own = row.session();
            own.ifPresent(known -> dated.add(row));
            session = session.or(() -> own);
        }
        return session.map(known -> known.withExercises(exercises(dated)));
    }

    private static List<FinishedExercise> exercises(List<SetRow> rows) {
        List<List<SetRow>> exercises = new ArrayList<>();
        String last = null;
        for (SetRow row : rows) {
            if (!row.exerciseId().equals(last)) {
                exercises.add(new ArrayList<>());
                last = row.exerciseId();
            }
            exercises.get(exercises.size() - 1).add(row);
        }
        return exercises.stream().map(SetTable::exercise).toList();
    }

    private static FinishedExercise exercise(List<SetRow> rows) {
        return rows.get(0).exercise(rows.stream().map(SetRow::set).toList());
    }
}
