package org.groundwork.formats.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.strength.Backtest;
import org.groundwork.core.strength.BacktestCase;
import org.groundwork.core.strength.BacktestSummary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes backtests for programs, every lift included; errors are in per cent, to hundredths. */
public final class BacktestJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BacktestJson() {}

    /** One JSON object that ends in a line feed. */
    public static String of(List<LoggedBacktest> logs) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", "groundwork/backtest/1");
        root.putObject("counts")
                .put("caseIs", "a day of a lift with at least one earlier day; the best work set with a load counts")
                .put("formula", "Epley")
                .put("mostReps", Backtest.MOST_REPS)
                .put("errors", "absolute, in % of the value shown");
        ArrayNode notProved = root.putArray("doesNotProve");
        LoggedBacktest.NOT_PROVED.forEach(notProved::add);
        ArrayNode files = root.putArray("files");
        logs.forEach(log -> files.add(file(log)));
        summary(root, "all", logs.stream().flatMap(log -> log.cases().stream()).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode file(LoggedBacktest log) {
        LiftingLogReading reading = log.reading();
        ObjectNode node = MAPPER.createObjectNode().put("file", reading.file());
        node.put("sets", reading.sets().size());
        node.put(
                "unit",
                reading.unit().map(unit -> unit.name().toLowerCase(Locale.ROOT)).orElse(null));
        ArrayNode skipped = node.putArray("skipped");
        reading.skipped().forEach(row -> skipped.addObject()
                .put("line", row.line())
                .put("reason", row.reason().words()));
        summary(node, "all", log.cases());
        ArrayNode lifts = node.putArray("lifts");
        log.byLift().forEach(lift -> summary(lifts.addObject().put("lift", lift.getKey()), lift.getValue()));
        return node;
    }

    private static void summary(ObjectNode node, String name, List<BacktestCase> cases) {
        if (cases.isEmpty()) {
            node.putNull(name);
        } else {
            summary(node.putObject(name), BacktestSummary.of(cases));
        }
    }

    private static void summary(ObjectNode node, BacktestSummary summary) {
        node.put("cases", summary.cases());
        errors(node.putObject("forecast"), summary.forecast());
        node.put("coveredPercent", rounded(summary.coveredPercent()));
        errors(node.putObject("lastSession"), summary.lastSession());
        errors(node.putObject("bestOf28Days"), summary.bestOfFourWeeks());
    }

    private static void errors(ObjectNode node, BacktestSummary.Errors errors) {
        node.put("medianPercent", rounded(errors.median())).put("ninetiethPercent", rounded(errors.ninetieth()));
    }

    private static BigDecimal rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP);
    }
}
