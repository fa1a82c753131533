package org.groundwork.formats.log;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.quantity.Load;

/** Turns rows into sets, one after the other. */
final class SetReader {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final double HEAVIEST_KILOGRAMS = 1000;
    private static final int LONGEST_NAME = 200;

    private final WeightUnit unit;
    private final ExerciseNames names;
    private final List<SetDone> sets = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final Map<LocalDateTime, Integer> rowsAt = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    SetReader(WeightUnit unit, ExerciseNames names) {
        this.unit = unit;
        this.names = names;
    }

    List<SetDone> sets() {
        return sets;
    }

    List<SkippedRow> skipped() {
        return skipped;
    }

    void read(LogRow row) {
        Optional<SkippedRow.Reason> reason = reasonToSkip(row);
        if (reason.isPresent()) {
            skipped.add(new SkippedRow(row.line(), reason.get()));
        } else {
            sets.add(set(row));
        }
    }

    private Optional<SkippedRow.Reason> reasonToSkip(LogRow row) {
        SetMark mark = SetMark.of(row);
        if (mark == SetMark.REST_TIMER) {
            return Optional.of(SkippedRow.Reason.REST_TIMER);
        }
        if (mark == SetMark.NOTE) {
            return Optional.of(SkippedRow.Reason.NOTE);
        }
        String exercise = row.text(LogColumn.EXERCISE);
        if (exercise.isBlank() || exercise.length() > LONGEST_NAME) {
            return Optional.of(SkippedRow.Reason.NO_EXERCISE);
        }
        if (LogTimes.read(row.text(LogColumn.DATE)).isEmpty()) {
            return Optional.of(SkippedRow.Reason.BAD_DATE);
        }
        return reasonInNumbers(row)
                .or(() -> isRepeated(row, mark) ? Optional.of(SkippedRow.Reason.DUPLICATE) : Optional.empty());
    }

    private Optional<SkippedRow.Reason> reasonInNumbers(LogRow row) {
        if (row.isGarbled(weightColumn(row)) || row.isGarbled(LogColumn.REPS)) {
            return Optional.of(SkippedRow.Reason.BAD_NUMBER);
        }
        if (kilograms(row) > HEAVIEST_KILOGRAMS || amount(row) > SetDone.MOST) {
            return Optional.of(SkippedRow.Reason.IMPOSSIBLE);
        }
        return amount(row) < 1 ? Optional.of(SkippedRow.Reason.NO_AMOUNT) : Optional.empty();
    }

    /** Sets that carry a number are told apart by it; warm-ups and drop sets do not, and may well be alike. */
    private boolean isRepeated(LogRow row, SetMark mark) {
        return mark == SetMark.NUMBERED && !row.text(LogColumn.ORDER).isEmpty() && !seen.add(row.cells());
    }

    private SetDone set(LogRow row) {
        SetMark mark = SetMark.of(row);
        LocalDateTime start = LogTimes.read(row.text(LogColumn.DATE)).orElseThrow();
        int number = rowsAt.merge(start, 1, Integer::sum);
        return new SetDone(
                new EntryId("imported-" + COMPACT.format(start) + "-" + number),
                start.plusSeconds(number),
                Optional.empty(),
                names.idOf(row.text(LogColumn.EXERCISE)),
                mark == SetMark.WARM_UP ? SetDone.Kind.WARM_UP : SetDone.Kind.WORK,
                load(row),
                (int) amount(row),
                isHeld(row),
                rir(row, mark),
                Optional.empty());
    }

    /** A weight that helps is no load, and neither is none. */
    private Optional<Load> load(LogRow row) {
        boolean helps = row.text(LogColumn.EXERCISE).toLowerCase(Locale.ROOT).contains("assisted");
        double kilograms = kilograms(row);
        return helps || kilograms <= 0 ? Optional.empty() : Optional.of(Load.ofKilograms(kilograms));
    }

    private double kilograms(LogRow row) {
        LogColumn column = weightColumn(row);
        OptionalDouble weight = row.number(column);
        return weight.isEmpty() ? 0 : unit(row, column).kilograms(weight.getAsDouble());
    }

    private static LogColumn weightColumn(LogRow row) {
        if (!row.text(LogColumn.KILOGRAMS).isEmpty()) {
            return LogColumn.KILOGRAMS;
        }
        return row.text(LogColumn.POUNDS).isEmpty() ? LogColumn.WEIGHT : LogColumn.POUNDS;
    }

    private WeightUnit unit(LogRow row, LogColumn column) {
        String named = row.text(LogColumn.WEIGHT_UNIT);
        if (column == LogColumn.WEIGHT) {
            return named.isEmpty() ? unit : WeightUnit.named(named);
        }
        return column == LogColumn.POUNDS ? WeightUnit.POUND : WeightUnit.KILOGRAM;
    }

    private static boolean isHeld(LogRow row) {
        return row.number(LogColumn.REPS).orElse(0) < 1;
    }

    private static double amount(LogRow row) {
        return row.number(isHeld(row) ? LogColumn.SECONDS : LogColumn.REPS).orElse(0);
    }

    /** 10 less the RPE, halves rounded down; none left where a set is marked as failed. */
    private static OptionalInt rir(LogRow row, SetMark mark) {
        double rpe = row.number(LogColumn.RPE).orElse(0);
        if (rpe >= 1 && rpe <= 10) {
            return OptionalInt.of((int) (10 - rpe));
        }
        return mark == SetMark.FAILURE ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
