package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.check.Finding;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.junit.jupiter.api.Test;

/**
 * Every rule that a plan can show holds for athletes, run plans and race calendars of every kind. The system properties
 * {@code groundwork.seasons} and {@code groundwork.firstSeason} ask for more of them, or others.
 */
class SeasonRulesTest {

    private static final long FIRST = Long.getLong("groundwork.firstSeason", 0);
    private static final long SEASONS = Long.getLong("groundwork.seasons", 1500);

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final Review review = Review.of(methodology, catalogue);
    private final SeasonPlanner planner = new SeasonPlanner();

    @Test
    void everyVisibleRuleHoldsForEveryKindOfSeason() {
        for (long seed = FIRST; seed < FIRST + SEASONS; seed++) {
            SeasonPlan plan = planner.plan(seasons.season(seed));
            List<Finding> findings = review.review(FinishedPlan.of(plan)).findings();
            assertThat(findings).as("season of seed %d", seed).isEmpty();
        }
    }

    @Test
    void everyPlacementIsProvedBest() {
        for (long seed = FIRST; seed < FIRST + SEASONS / 10; seed++) {
            SeasonPlan plan = planner.plan(seasons.season(seed));
            assertThat(plan.objective().optimal()).as("season of seed %d", seed).isTrue();
        }
    }

    @Test
    void theSameSeasonIsTheSameBytes() {
        PlanJsonWriter json = PlanJsonWriter.oneLine();
        for (long seed = FIRST; seed < FIRST + SEASONS / 10; seed++) {
            String once = json.toText(planner.plan(seasons.season(seed)));
            String again = json.toText(new SeasonPlanner().plan(seasons.season(seed)));
            assertThat(again).as("season of seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void whatIsShownAddsUpToTheWholeCost() {
        for (long seed = FIRST; seed < FIRST + SEASONS / 10; seed++) {
            SeasonPlan plan = planner.plan(seasons.season(seed));
            long shown = plan.sessions().stream()
                            .mapToLong(s -> s.placement().cost())
                            .sum()
                    + plan.leftOut().stream().mapToLong(l -> l.cost()).sum()
                    + plan.objective().weeks().stream()
                            .mapToLong(w -> w.penalty())
                            .sum();
            assertThat(shown)
                    .as("season of seed %d", seed)
                    .isEqualTo(plan.objective().cost());
        }
    }

    @Test
    void theHoursInEveryReasonAreThoseToARunOfThePlan() {
        for (long seed = FIRST; seed < FIRST + SEASONS / 10; seed++) {
            PlanningInput input = seasons.season(seed);
            SeasonPlan plan = planner.plan(input);
            List<PlannedRun> runs =
                    Stream.concat(plan.runs().stream(), input.runs().stream()).toList();
            for (Session session : plan.sessions()) {
                for (Justification reason : session.placement().justifications()) {
                    if (reason.rule().startsWith("gap-") && reason.minutes().isPresent()) {
                        assertHours(plan, runs, session, reason, seed);
                    }
                }
            }
        }
    }

    private static void assertHours(
            SeasonPlan plan, List<PlannedRun> runs, Session session, Justification reason, long seed) {
        int minutes = reason.minutes().orElseThrow();
        SlotHours hours = plan.athlete().circumstances().slotHours();
        assertThat(reason.text())
                .as("season of seed %d, session %s", seed, session.id())
                .contains(minutes == 0 ? "right after" : minutes / 60 + " h");
        boolean isBefore = reason.rule().equals("gap-after-lifting");
        assertThat(runs)
                .as("season of seed %d, session %s: %s", seed, session.id(), reason.text())
                .anySatisfy(run -> assertThat(
                                isBefore
                                        ? hours.minutesBetween(session.at(), run.at())
                                        : hours.minutesBetween(run.at(), session.at()))
                        .isEqualTo(minutes));
    }
}
