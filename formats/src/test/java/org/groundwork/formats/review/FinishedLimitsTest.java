package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.review.ReviewReport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedLimitsTest {

    private static final String SESSION =
            "{\"date\": \"2026-12-01\", \"slot\": \"AM\", \"kind\": \"HEAVY\", \"exercises\": []}";

    @ParameterizedTest
    @CsvSource({"0001-01-01, 9999-12-31", "-999999999-01-01, +999999999-12-31", "2026-01-01, 2199-12-31"})
    void aSeasonOfCenturiesIsRefused(String start, String end) {
        String days = "{\"kind\": \"OFF_SEASON\", \"start\": \"" + start + "\", \"end\": \"" + end + "\"}";
        assertRefused("{\"sessions\": [], \"season\": " + days + ", \"phases\": [" + days + "]}", "states ");
    }

    @Test
    void moreSessionsThanThreeYearsHoldAreRefused() {
        assertRefused("{\"sessions\": [" + repeated(SESSION, FinishedLimits.MOST_SESSIONS + 1) + "]}", "601 sessions");
    }

    @Test
    void moreSetsThanAnybodyDoesAreRefused() {
        String exercise = "{\"id\": \"back_squat\", \"sets\": [" + repeated("{\"reps\": 5}", 51) + "]}";
        assertRefused("{\"sessions\": [" + SESSION.replace("[]", "[" + exercise + "]") + "]}", "51 sets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void bracketsWithoutEndAreRefused(String bracket) {
        assertRefused("{\"sessions\":" + bracket.repeat(100_000), "32 levels deep");
    }

    @Test
    void aFloodOfEmptyListsIsRefused() {
        assertRefused("{\"sessions\":[" + "[],".repeat(1_000_000) + "[]]}", "400,000 tokens");
    }

    @Test
    void aTableOfMoreSetsThanASeasonHoldsIsRefused() {
        String row = "a,2026-12-01,AM,HEAVY,back_squat,WORK,5\n";
        assertRefused("session,date,slot,kind,exercise,set_kind,reps\n" + row.repeat(20_001), "20000 rows");
    }

    @Test
    void aPlanThatBreaksARuleEverywhereIsReviewedInTimeAndItsListEnds() {
        String run = "{\"date\": \"2026-12-01\", \"slot\": \"PM\", \"type\": \"INTERVALS\"}";
        String plan = "{\"sessions\": [" + repeated(SESSION, FinishedLimits.MOST_SESSIONS) + "], \"runs\": ["
                + repeated(run, FinishedLimits.MOST_RUNS) + "]}";
        ReviewReport report = Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> ReviewTest.REVIEW.review(read(plan).plan()));
        assertThat(report.results())
                .filteredOn(r -> r.check().equals("gap-before-run"))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome().findings()).hasSize(1_000));
    }

    @Test
    void eachDayOfALongSeasonIsStillASeason() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        String season = "{\"start\": \"" + start + "\", \"end\": \"" + start.plusDays(1_099) + "\"}";
        assertThat(read("{\"sessions\": [], \"season\": " + season + "}").plan().season())
                .isPresent();
    }

    @Test
    void theManualNamesTheLimitsThatAreKept() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "manual", "limits.md")))
                .contains("a plan under review | " + FinishedPlanReader.LARGEST_BYTES / 1024 / 1024 + " MiB")
                .contains(String.format("plan JSON %,d tokens, %d levels", PlanJson.MOST_TOKENS, PlanJson.DEEPEST))
                .contains(String.format("a table of sets %,d rows", SetTable.MOST_ROWS))
                .contains(String.format(
                        "| sessions | %d, each of %d exercises, each of %d sets",
                        FinishedLimits.MOST_SESSIONS, FinishedLimits.MOST_EXERCISES, FinishedLimits.MOST_SETS))
                .contains(String.format("| runs | %,d", FinishedLimits.MOST_RUNS))
                .contains("| " + FinishedLimits.MOST_OTHERS + " of each")
                .contains(String.format("| sessions left out | %,d", FinishedLimits.MOST_LEFT_OUT))
                .contains(String.format("| %,d days", FinishedLimits.LONGEST_DAYS))
                .contains("| " + FinishedLimits.LONGEST_NAME + " characters");
    }

    private static ReadPlan read(String content) {
        return new FinishedPlanReader(ZoneOffset.UTC).read("plan", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .anySatisfy(problem -> assertThat(problem.message()).contains(reason)));
    }

    private static String repeated(String part, int times) {
        return IntStream.range(0, times).mapToObj(i -> part).collect(Collectors.joining(","));
    }
}
