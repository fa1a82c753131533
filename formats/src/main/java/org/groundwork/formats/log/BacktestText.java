package org.groundwork.formats.log;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundwork.core.strength.Backtest;
import org.groundwork.core.strength.BacktestCase;
import org.groundwork.core.strength.BacktestSummary;

/** Writes backtests for reading. */
public final class BacktestText {

    private static final int MAIN_LIFTS = 12;
    private static final int FEWEST_CASES = 10;
    private static final int NAME_WIDTH = 34;
    private static final String HEADING = """
            %-34s %6s | %-15s | %-15s | %-15s | %s
            %-34s %6s | %7s %7s | %7s %7s | %7s %7s | %s
            """.formatted(
                    "",
                    "",
                    "forecast",
                    "last session",
                    "best of 28 days",
                    "in 80 %",
                    "lift",
                    "cases",
                    "median",
                    "90th",
                    "median",
                    "90th",
                    "median",
                    "90th",
                    "interval");

    private BacktestText() {}

    /** The tables of {@code logs}, one below the other, a line for all of them, and what they do not prove. */
    public static String of(List<LoggedBacktest> logs) {
        StringBuilder text = new StringBuilder();
        logs.forEach(log -> text.append(table(log)).append('\n'));
        List<BacktestCase> all =
                logs.stream().flatMap(log -> log.cases().stream()).toList();
        if (logs.size() > 1 && !all.isEmpty()) {
            text.append(HEADING)
                    .append(line("all files", BacktestSummary.of(all)))
                    .append('\n');
        }
        return text.append(explanation()).toString();
    }

    private static String table(LoggedBacktest log) {
        LiftingLogReading reading = log.reading();
        StringBuilder text =
                new StringBuilder(reading.file() + ": " + reading.sets().size() + " sets read");
        reading.unit().ifPresent(unit -> text.append(", weights taken for ").append(plural(unit)));
        text.append(skipped(reading)).append('\n');
        if (log.cases().isEmpty()) {
            return text.append("no lift was done on two days with a load and 1 to ")
                    .append(Backtest.MOST_REPS + " reps\n")
                    .toString();
        }
        text.append(HEADING);
        List<Map.Entry<String, BacktestSummary>> lifts = log.byLift().stream()
                .filter(lift -> lift.getValue().cases() >= FEWEST_CASES)
                .limit(MAIN_LIFTS)
                .toList();
        lifts.forEach(lift -> text.append(line(lift.getKey(), lift.getValue())));
        return text.append(line("all lifts of this file", BacktestSummary.of(log.cases())))
                .toString();
    }

    private static String plural(WeightUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT) + "s";
    }

    private static String skipped(LiftingLogReading reading) {
        if (reading.skipped().isEmpty()) {
            return "";
        }
        return "; skipped "
                + reading.skippedByReason().entrySet().stream()
                        .map(reason ->
                                reason.getValue() + " (" + reason.getKey().words() + ", first in line "
                                        + firstLine(reading, reason.getKey()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static int firstLine(LiftingLogReading reading, SkippedRow.Reason reason) {
        return reading.skipped().stream()
                .filter(row -> row.reason() == reason)
                .findFirst()
                .orElseThrow()
                .line();
    }

    private static String line(String name, BacktestSummary summary) {
        return String.format(
                Locale.ROOT,
                "%-34s %6d | %7.2f %7.2f | %7.2f %7.2f | %7.2f %7.2f | %5.1f %%\n",
                name.length() > NAME_WIDTH ? name.substring(0, NAME_WIDTH) : name,
                summary.cases(),
                summary.forecast().median(),
                summary.forecast().ninetieth(),
                summary.lastSession().median(),
                summary.lastSession().ninetieth(),
                summary.bestOfFourWeeks().median(),
                summary.bestOfFourWeeks().ninetieth(),
                summary.coveredPercent());
    }

    private static String explanation() {
        return "Absolute errors in % of the day's best Epley value. A case is a day of a lift that had an earlier one;"
                + " sets with a load and 1 to " + Backtest.MOST_REPS + " reps count, warm-ups do not."
                + "\nWhat this does not prove:\n"
                + LoggedBacktest.NOT_PROVED.stream()
                        .map(said -> "- " + said + "\n")
                        .collect(Collectors.joining());
    }
}
