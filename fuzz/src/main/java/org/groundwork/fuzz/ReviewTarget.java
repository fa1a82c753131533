package org.groundwork.fuzz;

import java.time.ZoneOffset;
import org.groundwork.core.review.Review;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.review.FinishedPlanReader;

/** Finished plans, read and reviewed. */
public final class ReviewTarget {

    private static final FinishedPlanReader READER = new FinishedPlanReader(ZoneOffset.UTC);
    private static final Review REVIEW =
            Review.of(MethodologyReader.bundled("runner-strength"), CatalogueReader.bundled());

    private ReviewTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> REVIEW.review(READER.read("plan", content).plan()));
    }
}
