package org.groundwork.formats.log;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.strength.Backtest;
import org.groundwork.core.strength.BacktestCase;
import org.groundwork.core.strength.BacktestSummary;

/**
 * A log that was read, and how well its days were forecast.
 *
 * @param reading the log
 * @param cases every day that was forecast
 */
public record LoggedBacktest(LiftingLogReading reading, List<BacktestCase> cases) {

    /** What such a comparison does not show, in the words that every output carries. */
    static final List<String> NOT_PROVED = List.of(
            "Epley's formula stands on both sides: this tests the forecast of its next value, not the formula.",
            "Hardly any RIR is recorded in such logs: a light day looks like a weak one.",
            "Past sessions are what a lifter chose to do, not the most that was possible.");

    private static final Comparator<Map.Entry<String, BacktestSummary>> MOST_CASES_FIRST = Comparator.comparing(
                    (Map.Entry<String, BacktestSummary> lift) ->
                            -lift.getValue().cases())
            .thenComparing(Map.Entry::getKey);

    /** Backtests {@code reading}. */
    public static LoggedBacktest of(LiftingLogReading reading) {
        return new LoggedBacktest(reading, Backtest.of(reading.log()));
    }

    /** Each lift's summary, those with most cases first. */
    List<Map.Entry<String, BacktestSummary>> byLift() {
        return cases.stream()
                .collect(Collectors.groupingBy(BacktestCase::lift, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(lift -> Map.entry(lift.getKey(), BacktestSummary.of(lift.getValue())))
                .sorted(MOST_CASES_FIRST)
                .toList();
    }
}
