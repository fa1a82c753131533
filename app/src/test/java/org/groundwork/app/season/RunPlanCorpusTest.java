package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Seasons beside real run plans, where a folder of them is at hand. */
@EnabledIf("hasCorpus")
class RunPlanCorpusTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final double MOST_LEFT_OUT = 0.08;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final Review review = Review.of(methodology, catalogue);
    private final SeasonPlanner planner = new SeasonPlanner();

    static boolean hasCorpus() {
        return folder().map(Files::isDirectory).orElse(false);
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("GROUNDWORK_CORPUS"))
                .map(Path::of)
                .map(p -> p.resolve("runplans"));
    }

    @Test
    void everyRuleHoldsAndHardlyAnythingIsLeftOutBesideRealRunPlans() throws IOException {
        int held = 0;
        int leftOut = 0;
        for (Path file : files()) {
            List<PlannedRun> runs = new RunPlanReader()
                    .read(file, ReadingContext.of(ZONE).withRaceDay(LocalDate.of(2026, 10, 25)))
                    .runs();
            for (boolean heavy : new boolean[] {true, false}) {
                SeasonPlan plan = planner.plan(input(runs, heavy));
                held += plan.sessions().size();
                leftOut += plan.leftOut().size();
                assertThat(review.review(FinishedPlan.of(plan)).findings())
                        .as("%s, lifting heavy %s", file.getFileName(), heavy)
                        .isEmpty();
            }
        }
        assertThat(leftOut / (double) (held + leftOut)).as("share left out").isLessThan(MOST_LEFT_OUT);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder().orElseThrow())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private PlanningInput input(List<PlannedRun> runs, boolean heavy) {
        LocalDate first = runs.get(0).at().date();
        LocalDate last = runs.get(runs.size() - 1).at().date();
        Training training = new Training(
                heavy ? Level.INTERMEDIATE : Level.NOVICE,
                heavy,
                heavy ? OptionalInt.of(3) : OptionalInt.empty(),
                heavy ? Pattern.BASE : Set.of(),
                Set.of(),
                Map.of(),
                List.of(),
                Set.of());
        Circumstances circumstances = new Circumstances(
                ZONE,
                SlotHours.DEFAULT,
                Equipment.GYM,
                LoadInventory.UNKNOWN,
                Availability.ALWAYS,
                Set.of(),
                List.of(),
                45,
                OptionalInt.of(2));
        Athlete athlete = new Athlete(
                "Runner",
                OptionalInt.empty(),
                Optional.empty(),
                training,
                circumstances,
                first,
                List.of(new Race(last, Distance.HALF_MARATHON, Race.Priority.A, "Goal")),
                List.of(),
                OptionalInt.empty(),
                MethodologyChoice.of(methodology.id()),
                Units.METRIC);
        return PlanningInput.first(athlete, runs, first, Map.of(), methodology, catalogue);
    }
}
