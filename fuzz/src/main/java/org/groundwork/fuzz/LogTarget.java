package org.groundwork.fuzz;

import org.groundwork.formats.log.ExerciseNames;
import org.groundwork.formats.log.LiftingLogReader;
import org.groundwork.formats.log.LoggedBacktest;

/** Exported logs of lifting, and what is forecast from them. */
public final class LogTarget {

    private static final LiftingLogReader READER = new LiftingLogReader(ExerciseNames.bundled());

    private LogTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> LoggedBacktest.of(READER.read("log", content)));
    }
}
