package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanJsonMistakesTest {

    private static final String TEXT =
            PlanJsonWriter.oneLine().toText(PlanFixture.ada().plan());

    private final PlanJsonReader reader =
            new PlanJsonReader(ExerciseFixture.catalogue(), choice -> Optional.of(MethodologyFixture.runnerStrength())
                    .filter(m -> m.id().equals(choice.name())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"groundwork/plan/1\"|\"groundwork/plan/2\"|not groundwork/plan/1",
                "\"asOf\":\"2026-11-30\"|\"asOf\":\"2026-11-31\"|asOf is '2026-11-31'",
                "\"kind\":\"OFF_SEASON\"|\"kind\":\"OFF_SAISON\"|phases[0].kind is 'OFF_SAISON'",
                "\"confidence\":0.97|\"confidence\":0.971|runs[0].confidence is 0.971, not a number of at most 2",
                "\"reps\":5,\"loadKg\":40.0|\"reps\":\"five\",\"loadKg\":40.0|sessions[0].exercises[1].sets[0].reps is \"five\", not a whole number",
                "\"penalty\":12|\"penalty\":13|sessions[0]: a placement of cost",
                "\"id\":\"back_squat\"|\"id\":\"back_squats\"|no exercise is called 'back_squats'",
                "\"liftsOf\":\"technique\"|\"liftsOf\":\"technic\"|has no block 'technic'",
                "\"role\":\"ASSISTANCE\"|\"rolle\":\"ASSISTANCE\"|has no role",
                "\"retired\":[]|\"retired\":3|retired is 3, not a list",
                "\"cost\":1007|\"cost\":1e999999999|objective.cost is"
            })
    void aBrokenPlanIsNamedByItsPlaceAndWhatToTry(String sound, String broken, String expected) {
        List<InputProblem> problems =
                problems(TEXT.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken)));
        assertThat(problems).hasSize(1).allSatisfy(p -> assertThat(p.hint()).isNotBlank());
        assertThat(problems.get(0).file()).isEqualTo("plan.json");
        assertThat(problems.get(0).message()).contains(expected);
    }

    @Test
    void mistakesOfSeveralSessionsAreSaidAtOnce() {
        assertThat(problems(TEXT.replace("\"slot\":\"PM\",\"kind\"", "\"slot\":\"EVE\",\"kind\"")))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aPlanCutOffAnywhereIsNoPlan() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 100; i++) {
            int length = random.nextInt(TEXT.length());
            assertThat(problems(TEXT.substring(0, length)))
                    .as("cut at %d", length)
                    .isNotEmpty();
        }
    }

    @Test
    void aPlanWithAnyOneMemberTakenAwayIsReadOrRefusedInWords() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 200; i++) {
            int at = TEXT.indexOf("\":", random.nextInt(TEXT.length() - 2));
            String broken = TEXT.substring(0, at) + "x" + TEXT.substring(at);
            readOrRefuse(broken);
        }
    }

    private void readOrRefuse(String text) {
        try {
            reader.read("plan.json", text.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private List<InputProblem> problems(String text) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> reader.read("plan.json", text.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }
}
