package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.groundwork.core.review.CheckResult;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.core.review.check.Check;
import org.groundwork.core.review.check.Checks;
import org.groundwork.core.review.check.Finding;
import org.groundwork.core.review.finished.Part;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTest {

    static final Review REVIEW = Review.of(MethodologyReader.bundled("runner-strength"), CatalogueReader.bundled());

    static List<Breach> breaches() {
        return PlantedBreaches.all();
    }

    @Test
    void soundPlanBreaksNothingAndShowsEverything() {
        ReviewReport report = REVIEW.review(PlanSketch.sound().finished());
        assertThat(report.findings()).extracting(Finding::text).isEmpty();
        assertThat(report.notChecked()).extracting(CheckResult::check).isEmpty();
    }

    @Test
    void planThatBeginsWithTechniqueBreaksOnlyWhatHeavyBeginnersBreak() {
        ReviewReport report =
                REVIEW.review(PlanSketch.sound().beginningWithTechnique().finished());
        assertThat(report.broken())
                .extracting(CheckResult::check)
                .doesNotContain(
                        "heavy-after-technique",
                        "first-block-technique",
                        "rehearsal",
                        "block-order",
                        "first-block-sets");
    }

    @Test
    void emptyPlanBreaksNothing() {
        assertThat(REVIEW.review(PlanSketch.empty().finished()).findings()).isEmpty();
    }

    @Test
    void fileThatShowsNothingIsNotCheckedRatherThanBlamed() {
        PlanSketch plan = PlanSketch.sound();
        plan.shown = EnumSet.noneOf(Part.class);
        ReviewReport report = REVIEW.review(plan.finished());
        assertThat(report.findings()).isEmpty();
        assertThat(report.notChecked()).hasSizeGreaterThan(Checks.all().size() - 2);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void plantedBreachIsFound(Breach breach) {
        PlanSketch plan = PlanSketch.sound();
        breach.plant().accept(plan);
        assertThat(REVIEW.review(plan.finished()).broken())
                .extracting(CheckResult::check)
                .contains(breach.check());
    }

    @Test
    void everyCheckHasAPlantedBreach() {
        assertThat(breaches())
                .extracting(Breach::check)
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(Check::id).toList());
    }

    @Test
    void everyCheckNamesRulesOfTheMethodologyAndSaysWhy() {
        List<String> known = MethodologyReader.bundled("runner-strength").rules().stream()
                .map(rule -> rule.id())
                .toList();
        assertThat(Checks.all()).allSatisfy(check -> {
            assertThat(known).containsAll(check.rules());
            assertThat(check.reason()).endsWith(".");
        });
    }
}
