package org.groundwork.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;

/** What single cells say of a run. */
final class RunCells {

    private RunCells() {}

    /** From 0 to 1. */
    static BigDecimal confidence(PlannedRun run) {
        return BigDecimal.valueOf(run.confidencePercent(), 2);
    }

    /** To one decimal place. */
    static BigDecimal kilometres(Distance distance) {
        return BigDecimal.valueOf(distance.metres(), 3).setScale(1, RoundingMode.HALF_UP);
    }

    static String minutes(PlannedRun run) {
        return run.minutes().isPresent() ? Integer.toString(run.minutes().getAsInt()) : "";
    }

    static String km(PlannedRun run) {
        return run.distance()
                .map(distance -> kilometres(distance).toPlainString())
                .orElse("");
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
