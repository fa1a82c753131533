package org.groundwork.formats.review;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.prescription.SetKind;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.finished.Bounds;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;

/** One row of a table of sets. */
final class SetRow {

    private static final int DECIMALS_OF_GRAMS = 3;

    private final String file;
    private final NamedCsvRecord row;
    private final InputProblems problems;

    SetRow(String file, NamedCsvRecord row, InputProblems problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    /** The row's session, without its exercises; empty where it has no date. */
    Optional<FinishedSession> session() {
        return date().map(date -> new FinishedSession(
                text("session").orElse(""),
                date,
                constant("slot", Slot.class),
                constant("kind", SessionKind.class),
                constant("phase", PhaseKind.class),
                constant("focus", Focus.class),
                text("deload").filter("true"::equals).isPresent(),
                number("minutes", 0),
                List.of(),
                Optional.empty(),
                List.of()));
    }

    /** What the row calls its exercise. */
    String exerciseId() {
        return text("exercise").orElse("");
    }

    /** The row's exercise, with {@code sets}. */
    FinishedExercise exercise(List<FinishedSet> sets) {
        return new FinishedExercise(
                exerciseId(),
                constant("pattern", Pattern.class),
                Optional.empty(),
                Optional.empty(),
                text("per_side").map("true"::equals),
                sets,
                text("why").map(why -> List.of(why.split(" "))).orElse(List.of()));
    }

    FinishedSet set() {
        OptionalInt least = number("load_least_kg", DECIMALS_OF_GRAMS);
        OptionalInt most = number("load_most_kg", DECIMALS_OF_GRAMS);
        return new FinishedSet(
                constant("set_kind", SetKind.class).orElse(SetKind.WORK),
                number("reps", 0),
                number("seconds", 0),
                Optional.empty(),
                number("load_kg", DECIMALS_OF_GRAMS),
                least.isPresent() && most.isPresent()
                        ? Optional.of(new Bounds(least.getAsInt(), most.getAsInt()))
                        : Optional.empty(),
                number("percent_1rm", 1),
                number("rir", 0),
                Optional.empty(),
                number("rest_s", 0),
                constant("intent", Intent.class));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text("date").orElse("")));
        } catch (DateTimeException wrong) {
            return problem("date", "write it as 2026-11-30");
        }
    }

    private Optional<String> text(String column) {
        return row.findField(column).filter(cell -> !cell.isBlank());
    }

    private OptionalInt number(String column, int decimals) {
        try {
            return text(column).stream()
                    .mapToInt(cell -> Rounded.scaled(cell, decimals))
                    .findFirst();
        } catch (ArithmeticException wrong) {
            problem(column, "write a smaller number");
        } catch (NumberFormatException wrong) {
            problem(column, "write a number or leave the cell empty");
        }
        return OptionalInt.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        Optional<String> cell = text(column);
        Optional<E> found = cell.flatMap(word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst());
        if (cell.isPresent() && found.isEmpty()) {
            problem(column, "use one of " + Arrays.toString(type.getEnumConstants()));
        }
        return found;
    }

    private <T> Optional<T> problem(String column, String hint) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        problems.add(file, line, column + " is '" + text(column).orElse("") + "'", hint);
        return Optional.empty();
    }
}
