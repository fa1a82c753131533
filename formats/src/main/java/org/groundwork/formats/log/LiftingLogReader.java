package org.groundwork.formats.log;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.runplan.FileText;

/**
 * Reads logs of lifting that Strong or Hevy exported: commas, semicolons or tabs, headings in several languages.
 *
 * <p>Exports know when a session began, not when a set ended: the sets of a session lie a second apart, in the file's
 * order. Ids follow from time and order, so that reading a later export of the same log again adds only what is new.
 * Units are those of the column or the row; where neither says, {@link WeightUnit} tells by the numbers. What a row
 * can't say is skipped and counted, with its reason.
 */
public final class LiftingLogReader {

    /** The largest file that is read. */
    public static final int LARGEST_BYTES = 32 * 1024 * 1024;

    /** The most rows that are read. */
    public static final int MOST_ROWS = 200_000;

    private final ExerciseNames names;

    /** @param names what exercises are called */
    public LiftingLogReader(ExerciseNames names) {
        this.names = names;
    }

    /**
     * Reads one file.
     *
     * @param file its name, for messages
     * @param content its bytes
     * @throws InvalidInputException where it is no such log, or none of its rows is a set
     */
    public LiftingLogReading read(String file, byte[] content) {
        if (content.length > LARGEST_BYTES) {
            throw wrong(file, "has " + content.length + " bytes", "give one of at most " + LARGEST_BYTES + " bytes");
        }
        if (FileText.isBinary(content)) {
            throw wrong(file, "is no text", "export the log from Strong or Hevy as CSV");
        }
        List<LogRow> rows = new LogTable(file).rows(FileText.of(content));
        WeightUnit unit = WeightUnit.detect(rows);
        SetReader reader = new SetReader(unit, names);
        rows.forEach(reader::read);
        if (reader.sets().isEmpty()) {
            throw wrong(file, "holds no set", "export a log with at least one set of reps or seconds");
        }
        boolean unnamed = rows.stream()
                .anyMatch(row -> !row.text(LogColumn.WEIGHT).isEmpty()
                        && row.text(LogColumn.WEIGHT_UNIT).isEmpty());
        return new LiftingLogReading(
                file, reader.sets(), reader.skipped(), unnamed ? Optional.of(unit) : Optional.empty());
    }

    private static InvalidInputException wrong(String file, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(file, 0, message, hint)));
    }
}
