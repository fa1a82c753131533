package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.review.FinishedPlanReader;
import org.groundwork.formats.review.NamedMethodology;
import org.groundwork.formats.review.ReadPlan;

/** Reviews finished plans, each by the methodology that it names. */
public final class ReviewPlans {

    private static final String USUAL_METHODOLOGY = "runner-strength";

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Set<String> exercises =
            catalogue.list().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());
    private final FinishedPlanReader reader;

    /** @param zone what zoned times of calendars are turned into */
    public ReviewPlans(ZoneId zone) {
        this.reader = new FinishedPlanReader(zone);
    }

    /**
     * Reviews each of {@code files} on its own, in their order.
     *
     * @param ownMethodology the file of the methodology that some of them were made by, where none comes along
     * @throws InvalidInputException with everything in any of them that can't be understood
     */
    public Map<String, ReviewReport> review(List<Path> files, Optional<Path> ownMethodology) {
        InputProblems problems = new InputProblems();
        Optional<Methodology> own = ownMethodology.flatMap(file -> own(file, problems));
        Map<String, ReviewReport> reports = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                reports.put(file.toString(), review(file, own));
            } catch (InvalidInputException unread) {
                problems.addAll(unread.problems());
            }
        }
        problems.throwIfAny();
        return reports;
    }

    private Optional<Methodology> own(Path file, InputProblems problems) {
        try {
            return Optional.of(MethodologyFiles.read(file, exercises));
        } catch (InvalidInputException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    private ReviewReport review(Path file, Optional<Methodology> own) {
        ReadPlan read = reader.read(file);
        Methodology methodology = read.methodology()
                .map(named -> methodology(file, named, own))
                .orElseGet(() -> own.orElseGet(() -> MethodologyReader.bundled(USUAL_METHODOLOGY)));
        return Review.of(methodology, catalogue).review(read.plan());
    }

    private static Methodology methodology(Path file, NamedMethodology named, Optional<Methodology> own) {
        try {
            return base(file, named, own).withOverrides(named.overrides());
        } catch (IllegalArgumentException refused) {
            throw wrong(file, "overrides: " + refused.getMessage(), "use numbers within the bounds");
        }
    }

    private static Methodology base(Path file, NamedMethodology named, Optional<Methodology> own) {
        if (own.filter(named::isMet).isPresent()) {
            return own.get();
        }
        if (MethodologyReader.bundledIds().contains(named.id())) {
            return MethodologyReader.bundled(named.id());
        }
        String name = "'" + named.id() + "'"
                + named.version().map(v -> ", version " + v).orElse("");
        String other = own.map(m -> "; the file given is '" + m.id() + "', version " + m.version())
                .orElse("");
        throw wrong(
                file,
                "names methodology " + name + ", which is not known" + other,
                "give its file with --methodology, or use one of " + String.join(", ", MethodologyReader.bundledIds()));
    }

    private static InvalidInputException wrong(Path file, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(file.toString(), 0, message, hint)));
    }
}
