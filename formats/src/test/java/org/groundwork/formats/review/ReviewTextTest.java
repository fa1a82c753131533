package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.core.review.finished.Part;
import org.junit.jupiter.api.Test;

class ReviewTextTest {

    private static ReviewReport shortRest() {
        PlanSketch plan = PlanSketch.sound();
        plan.on("2026-12-08").main().rest = 60;
        plan.on("2026-12-08").why = List.of();
        plan.shown = EnumSet.complementOf(EnumSet.of(Part.BLOCKS));
        return ReviewTest.REVIEW.review(plan.finished());
    }

    @Test
    void textNamesRuleReasonAndDateOfEachFindingAndWhatTheFileHides() {
        assertThat(ReviewText.of("plan.json", shortRest()))
                .startsWith("plan.json: ")
                .contains("\nS12  Full rest between sets: good form comes before getting done.\n"
                        + "  2026-12-08  HEAVY session of 2026-12-08 PM: back_squat rests 60 s, at least")
                .contains("\nNot checked: ")
                .contains("S17 block-order (the file does not show blocks)")
                .endsWith(".\n");
    }

    @Test
    void planThatBreaksNothingIsToldSoInOneLine() {
        ReviewReport report = ReviewTest.REVIEW.review(PlanSketch.sound().finished());
        assertThat(ReviewText.of("plan.json", report)).isEqualTo("plan.json: no rule is broken\n");
    }

    @Test
    void jsonListsFindingsAndWhatWasNotChecked() {
        assertThat(ReviewJson.of(Map.of("plan.json", shortRest())))
                .contains("\"file\" : \"plan.json\"")
                .contains("\"rule\" : \"S12\"")
                .contains("\"session\" : \"2026-W50-2\"")
                .contains("\"why\" : \"the file does not show blocks\"");
    }
}
