package org.groundwork.fuzz;

import java.time.LocalDate;
import java.time.ZoneId;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;

/** Calendars, tables, week plans, typed words and zips: the reader tells them apart by their content. */
public final class RunPlanTarget {

    private static final ReadingContext CONTEXT =
            ReadingContext.of(ZoneId.of("Europe/London")).withRaceDay(LocalDate.of(2027, 4, 25));

    private RunPlanTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> new RunPlanReader().read("plan", content, CONTEXT));
    }
}
