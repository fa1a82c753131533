package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.review.finished.FinishedPlan;
import org.junit.jupiter.api.Test;

/** No plan is so wrong that a review breaks on it. */
class ReviewRobustnessTest {

    private static final Pattern NUMBER = Pattern.compile("(?<=[: \\[])-?\\d+(\\.\\d+)?(?=[,}\\]\\s])");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "7", "99", "2000000000", "33.7", "null", "\"x\"");

    private static final String PLAN = """
            {"schema": "groundwork/plan/1", "asOf": "2026-11-30",
             "athlete": {"experience": "NOVICE", "liftingHeavyNow": false, "birthYear": 2011, "sessionMinutes": 45,
               "equipment": ["gym"], "loads": {"dumbbell": [4, 6], "plates": [1.25, 5], "bar": 20}, "techniquePassed": [],
               "pain": [{"site": "KNEE", "level": 3}], "lifts": {"back_squat": {"loadKg": 70, "reps": 5, "rir": 2}}},
             "season": {"start": "2026-11-30", "end": "2027-03-28"},
             "races": [{"date": "2027-03-21", "distanceKm": 10, "priority": "A", "name": ""}],
             "phases": [{"kind": "OFF_SEASON", "start": "2026-11-30", "end": "2026-11-29"}],
             "blocks": [{"focus": "SPEED", "lever": null, "start": "2026-12-30", "end": "2026-12-01",
               "deloadFrom": "2027-01-01"}],
             "runs": [{"date": "2026-12-01", "slot": null, "type": "RACE", "km": 10.0}],
             "sessions": [{"id": null, "date": "2026-12-01", "slot": "PM", "kind": "HEAVY", "minutes": 44,
               "exercises": [{"id": "pogo_jump", "sets": [{"kind": "WORK", "reps": 8, "rir": 3}]},
                 {"id": "back_squat", "sets": [{"kind": "WORK", "reps": 5, "repsRange": [6, 5], "loadKg": 72.5,
                   "loadRangeKg": [70, 75], "percent1rm": 81.1, "rir": 2, "rirRange": [2, 3], "restSeconds": 180}]},
                 {"id": "nobody_knows", "sets": []}],
               "placement": {"cost": 12, "justifications": [{"penalty": 12}]}}],
             "leftOut": [{"week": "2027-W02", "cost": 500, "because": []}],
             "objective": {"cost": 512, "bound": 511, "optimal": true}}
            """;

    @Test
    void plansWithAnyNumbersAreReviewedOrRefusedWithReasons() {
        for (int seed = 0; seed < 150; seed++) {
            String mangled = mangled(new SplittableRandom(seed));
            assertThatCode(() -> review(mangled)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static void review(String text) {
        try {
            FinishedPlan plan = new FinishedPlanReader(ZoneOffset.UTC)
                    .read("plan", text.getBytes(StandardCharsets.UTF_8))
                    .plan();
            ReviewTest.REVIEW.review(plan);
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static String mangled(SplittableRandom random) {
        UnaryOperator<String> change =
                found -> random.nextInt(4) == 0 ? NUMBERS.get(random.nextInt(NUMBERS.size())) : found;
        return NUMBER.matcher(PLAN).replaceAll(match -> Matcher.quoteReplacement(change.apply(match.group())));
    }
}
