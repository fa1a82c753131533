package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.groundwork.app.usecase.PlanFleet;

/** One line on a terminal that is written over a few times a second. */
final class ProgressLine implements PlanFleet.Progress {

    private static final long NANOS_BETWEEN = 250_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SHORTEST_SECONDS = 1e-3;
    private static final String CLEARED = "\r\u001b[K";

    private final PrintWriter terminal;
    private final OptionalLong inputBytes;
    private final LongSupplier nanos;
    private final long start;
    private long shown;

    /**
     * @param inputBytes how long the input is, where that is known
     * @param nanos a clock that never goes back, in nanoseconds
     */
    ProgressLine(PrintWriter terminal, OptionalLong inputBytes, LongSupplier nanos) {
        this.terminal = terminal;
        this.inputBytes = inputBytes;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
    }

    @Override
    public void at(PlanFleet.Summary summary, long bytesRead) {
        long now = nanos.getAsLong();
        if (now - shown >= NANOS_BETWEEN) {
            shown = now;
            terminal.print(CLEARED + part(bytesRead) + words(summary, (now - start) / NANOS_PER_SECOND));
            terminal.flush();
        }
    }

    /** Leaves the sum of it all behind. */
    void end(PlanFleet.Summary summary) {
        terminal.println(CLEARED + words(summary, (nanos.getAsLong() - start) / NANOS_PER_SECOND));
        terminal.flush();
    }

    private String part(long bytesRead) {
        return inputBytes.isPresent() && inputBytes.getAsLong() > 0
                ? "%d %%, ".formatted(Math.min(100, 100 * bytesRead / inputBytes.getAsLong()))
                : "";
    }

    private static String words(PlanFleet.Summary summary, double seconds) {
        String bad = summary.bad() == 0 ? "" : ", %d with problems".formatted(summary.bad());
        long rate = Math.round(summary.lines() / Math.max(seconds, SHORTEST_SECONDS));
        return "%d athletes, %d a second%s".formatted(summary.lines(), rate, bad);
    }
}
