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
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * Reads the table that a plan's sessions are written as: one row for each set. An exercise that comes back after
 * another one is a second entry of the session, so that circuits are seen.
 */
final class SetTable {

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
        Map<String, FinishedSession> sessions = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> add(new SetRow(file, row, problems), sessions));
        } catch (CsvParseException | IOException broken) {
            problems.add(file, 0, "is a broken table: " + broken.getMessage(), "export the plan again");
        }
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
                List.copyOf(sessions.values()),
                List.of(),
                Optional.empty());
    }

    private static void add(SetRow row, Map<String, FinishedSession> sessions) {
        row.session().ifPresent(session -> {
            FinishedSession known = sessions.getOrDefault(session.id(), session);
            sessions.put(session.id(), known.withExercises(with(known.exercises(), row)));
        });
    }

    private static List<FinishedExercise> with(List<FinishedExercise> exercises, SetRow row) {
        ArrayList<FinishedExercise> all = new ArrayList<>(exercises);
        FinishedExercise exercise = row.exercise();
        int last = all.size() - 1;
        if (last >= 0 && all.get(last).id().equals(exercise.id())) {
            all.set(last, with(all.get(last), row.set()));
        } else {
            all.add(with(exercise, row.set()));
        }
        return all;
    }

    private static FinishedExercise with(FinishedExercise exercise, FinishedSet set) {
        List<FinishedSet> sets = new ArrayList<>(exercise.sets());
        sets.add(set);
        return new FinishedExercise(
                exercise.id(),
                exercise.pattern(),
                exercise.compound(),
                exercise.plyometric(),
                exercise.perSide(),
                sets,
                exercise.why());
    }
}
