package org.groundwork.fuzz;

import java.time.ZoneOffset;
import org.groundwork.formats.review.FinishedPlanReader;

/** Finished plans under review. */
public final class ReviewTarget {

    private ReviewTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> new FinishedPlanReader(ZoneOffset.UTC).read("plan", content));
    }
}
