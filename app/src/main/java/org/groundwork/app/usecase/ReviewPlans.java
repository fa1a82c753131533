package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.review.FinishedPlanReader;
import org.groundwork.formats.review.ReadPlan;

/** Reviews finished plans, each by the methodology that it names. */
public final class ReviewPlans {

    private static final String USUAL_METHODOLOGY = "runner-strength";

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final FinishedPlanReader reader;

    /** @param zone what zoned times of calendars are turned into */
    public ReviewPlans(ZoneId zone) {
        this.reader = new FinishedPlanReader(zone);
    }

    /**
     * Reviews each of {@code files} on its own, in their order.
     *
     * @throws InvalidInputException with everything in any of them that can't be understood
     */
    public Map<String, ReviewReport> review(List<Path> files) {
        InputProblems problems = new InputProblems();
        Map<String, ReviewReport> reports = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                reports.put(file.toString(), review(file));
            } catch (InvalidInputException unread) {
                problems.addAll(unread.problems());
            }
        }
        problems.throwIfAny();
        return reports;
    }

    private ReviewReport review(Path file) {
        ReadPlan read = reader.read(file);
        Methodology methodology = methodology(file, read.methodology().orElse(USUAL_METHODOLOGY));
        return Review.of(methodology, catalogue).review(read.plan());
    }

    private static Methodology methodology(Path file, String id) {
        List<String> known = MethodologyReader.bundledIds();
        if (!known.contains(id)) {
            throw new InvalidInputException(List.of(new InputProblem(
                    file.toString(),
                    0,
                    "names methodology '" + id + "', which is not known",
                    "use one of " + String.join(", ", known))));
        }
        return MethodologyReader.bundled(id);
    }
}
