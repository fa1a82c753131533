package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever life brings, every rule holds for what lies ahead, and nothing that is past moves. The system property
 * {@code groundwork.lives} asks for more seasons, {@code groundwork.firstLife} names the first.
 */
class LivingSeasonsTest {

    private static final int LIVES = Integer.getInteger("groundwork.lives", 120);
    private static final long FIRST = Long.getLong("groundwork.firstLife", 0);
    private static final int CHANGES = 8;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final Review review = Review.of(methodology, catalogue);
    private final PlanAdapter adapter = new PlanAdapter(methodology, catalogue);
    private final RandomChanges changes = new RandomChanges(seasons);

    private record Step(Change change, LocalDate day) {}

    @Test
    void everyRuleHoldsAheadAndNothingPastMovesWhateverLifeBrings() {
        for (long seed = FIRST; seed < FIRST + LIVES; seed++) {
            live(seed);
        }
    }

    /** Novelty, first blocks, light weeks with a sore knee, races days apart, illness, and layoffs while racing. */
    @ParameterizedTest
    @ValueSource(
            longs = {46, 350, 411, 677, 695, 762, 1019, 1056, 1306, 1332, 1335, 1351, 1577, 1597, 1752, 1835, 2402, 5027
            })
    void seasonsThatOnceBrokeARuleBreakNoneAnyMore(long seed) {
        live(seed);
    }

    @Test
    void theSameChangesMakeTheSamePlanByteForByte() {
        PlanJsonWriter json = PlanJsonWriter.oneLine();
        for (long seed = 0; seed < LIVES / 10; seed++) {
            List<Step> steps = live(seed);
            PlanningInput input = seasons.season(seed);
            assertThat(json.toText(replay(input, steps)))
                    .as("seed %d", seed)
                    .isEqualTo(json.toText(replay(input, steps)));
        }
    }

    private SeasonPlan replay(PlanningInput input, List<Step> steps) {
        Revision revision = adapter.begin(input.athlete(), input.runs(), input.asOf());
        for (Step step : steps) {
            revision = adapter.adapt(revision, step.change(), step.day());
        }
        return revision.plan();
    }

    private List<Step> live(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlanningInput input = seasons.season(seed);
        Revision revision = adapter.begin(input.athlete(), input.runs(), input.asOf());
        LocalDate day = input.asOf();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            day = day.plusDays(1 + random.nextInt(20));
            Optional<Change> change = changes.any(revision.plan(), day, random);
            if (change.isPresent()) {
                String when = "seed " + seed + ", " + day + ", " + change.get();
                Revision after = adapt(revision, change.get(), day);
                assertThat(review.review(FinishedPlan.of(after.plan())).findings())
                        .as(when)
                        .isEmpty();
                assertThat(past(after.plan(), day)).as(when).isEqualTo(past(after.plan(), day, revision.plan()));
                steps.addAll(after.equals(revision) ? List.of() : List.of(new Step(change.get(), day)));
                revision = after;
            }
        }
        return steps;
    }

    /** A change may be refused, in words; then nothing changes. */
    private Revision adapt(Revision revision, Change change, LocalDate day) {
        try {
            return adapter.adapt(revision, change, day);
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return revision;
        }
    }

    private static List<String> past(SeasonPlan plan, LocalDate day) {
        return plan.sessions().stream()
                .filter(s -> s.at().date().isBefore(day))
                .map(s -> s.id() + " " + s.at() + " " + s.exercises())
                .toList();
    }

    /** The sessions before {@code day} as {@code published} had them, as far as {@code after} still holds them. */
    private static List<String> past(SeasonPlan after, LocalDate day, SeasonPlan published) {
        return published.sessions().stream()
                .filter(s -> s.at().date().isBefore(day))
                .filter(s -> after.findSession(s.id()).isPresent())
                .map(s -> s.id() + " " + s.at() + " " + s.exercises())
                .toList();
    }
}
