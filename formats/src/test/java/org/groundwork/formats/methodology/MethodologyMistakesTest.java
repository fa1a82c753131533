package org.groundwork.formats.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodologyMistakesTest {

    private static final String STANDARD = standard("runner-strength");

    private static final String EXTENDING = """
            extends: runner-strength
            id: mine
            version: "1"
            name: Mine
            summary: Mine alone.
            example: [{block: weight, week: 1, effort: 6@3, percent: 76.2}]
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in-season-days: | in-saeson-days: | 'in-saeson-days' is not a parameter | 'in-season-days'",
                "in-season-days: | in-saeson-days: | parameter in-season-days is missing | extends: runner-strength",
                "{value: 55, unit: d | {value: 550, unit: d | 550 is not within 14 to 120 | from 14",
                "{value: 55, unit: d | {value: 55, unit: weeks | is in 'd', not 'weeks' | convert",
                "{value: 55, unit: d, rule: | {value: 55, rule: | is in 'd', not '' | unit: 'd'",
                "{value: 55, unit: d | {value: [5, 5], unit: d | holds 1 numbers, not 2 | one number",
                "{value: [1, 3], unit: | {value: [3, 1], unit: | falls | lower number first",
                "{value: [36, 48], unit: | {value: [48, 36], unit: | falls | lower number first",
                "{value: [1, 3], unit: | {value: 3, unit: | holds 2 numbers, not 1 | list of 2",
                "rule: E-phases, grade: D | rule: E-fases, grade: D | 'E-fases' is not known | 'E-phases'",
                "rule: E-phases, grade: D | rule: E-phases, grade: B | 'B' is not known | article",
                "rule: E-phases, grade: D, reason | rule: E-phases, grade: D, raeson | 'reason' is missing | add reason",
                "S1: {says: | S1: {say: | 'says' is missing in rules.S1 | add says",
                "steps: [6@3, 5@3, 5@2, 4@2] | steps: [6@3, 7@3] | step 7@3 lies outside | widen",
                "steps: [6@3, 5@3, 5@2, 4@2] | steps: [6x3] | '6x3' is not reps@rir | 5@3",
                "steps: [6@3, 5@3, 5@2, 4@2] | steps: [0@3] | '0@3' is not reps@rir | 5@3",
                "steps: [6@3, 5@3, 5@2, 4@2] | steps: [] | steps [] | within reps",
                "intent: MAX_CONCENTRIC | intent: SLOW | 'SLOW' is not known | controlled",
                "lever: WEIGHT, kind: HEAVY | kind: HEAVY | focus WEIGHT and lever | MAINTAIN",
                "focus: WEIGHT, lever | focus: WIEGHT, lever | 'WIEGHT' is not known | 'weight'",
                "weeks: [4, 6], days | weeks: [6, 4], days | is no range | [least, most]",
                "weeks: [4, 6], days | weeks: [4, 5, 6], days | is no range | [least, most]",
                "level: 2, | level: 4, | 4 is not within 1 to 3 | from 1",
                "rules: [S17, S18, S20, | rules: [S99, S18, S20, | 'S99' is not known | did you mean 'S19'?",
                "heavy: [weight, speed, | heavy: [wieght, speed, | 'wieght' is not known | 'weight'",
                "heavy-again-from: 1 | heavy-again-from: 4 | cannot start again from position 4 | count from 0",
                "maintain: maintain | maintain: nothing | 'nothing' is not known | maintain",
                "effort: 6@3, percent: 76.2 | effort: 6@3, percent: 77.0 | the table gives 76.2 | correct",
                "week: 1, effort: 6@3 | week: 2, effort: 6@3 | the block gives 5@3 | correct",
                "id: runner-strength | id: Runner Strength | is not a plain name | lower case",
                "version: \"1\" | verzion: \"1\" | 'version' is missing | add version",
            })
    void aMistakeIsNamedWithAHint(String correct, String wrong, String message, String hint) {
        assertThat(STANDARD).contains(correct);
        String text = STANDARD.replaceFirst(Pattern.quote(correct), wrong);
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains(hint);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void everyMistakeIsSaidAtOnceOnItsOwnLine() {
        String text = STANDARD.replace("{value: 55, unit: d", "{value: 5, unit: d")
                .replace("steps: [4@2, 3@2]", "steps: [9@9]")
                .replace("hold-seconds", "hold-second");
        assertThat(problems(text))
                .extracting(InputProblem::line)
                .contains(line(text, "value: 5,"), line(text, "steps: [9@9]"), line(text, "hold-second:"));
    }

    @Test
    void anExtendingFileOverridesOneNumberAndKeepsTheRest() {
        Methodology mine = read(EXTENDING + """
                parameters:
                  usual-wish: {value: 3, unit: sessions, rule: S25, grade: D, reason: "I like three."}
                """);
        assertThat(mine.id()).isEqualTo("mine");
        assertThat(mine.value(Parameter.USUAL_WISH)).isEqualTo(3);
        assertThat(mine.value(Parameter.IN_SEASON_DAYS)).isEqualTo(55);
        assertThat(mine.blocks()).hasSize(10);
    }

    @Test
    void aFileThatStandsAloneWithoutItsNumbersIsToldSoOnce() {
        String alone = EXTENDING.replace("extends: runner-strength\n", "") + "parameters: {}\n";
        assertThat(problems(alone))
                .filteredOn(p -> p.message().contains("parameter"))
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("extends: runner-strength"));
    }

    @Test
    void anOverriddenNumberBringsItsOwnReason() {
        assertThat(problems(EXTENDING + "parameters: {usual-wish: {value: 3, unit: sessions}}\n"))
                .extracting(InputProblem::message)
                .containsExactly(
                        "'rule' is missing in parameters.usual-wish",
                        "'grade' is missing in parameters.usual-wish",
                        "'reason' is missing in parameters.usual-wish");
    }

    @Test
    void aMenuNamesExercisesOfTheCatalogue() {
        String block = standard("storen-2008").replace("exercise: half_squat, scheme", "exercise: half_squt, scheme");
        assertThat(problems(block)).anySatisfy(p -> assertThat(p.hint()).contains("did you mean 'half_squat'?"));
    }

    @Test
    void anUnknownBaseIsNamedWithTheNearest() {
        assertThat(problems(EXTENDING.replace("extends: runner-strength", "extends: runer-strength")))
                .anySatisfy(p -> assertThat(p.hint()).contains("did you mean 'runner-strength'?"));
    }

    @Test
    void aFileCannotLeanOnItsBaseForItsName() {
        assertThat(problems(EXTENDING.replace("name: Mine", "")))
                .anySatisfy(p -> assertThat(p.message()).isEqualTo("'name' is missing"));
    }

    @Test
    void noGarbledFileEverEndsInAnythingButProblems() {
        char[] nasty = "{}[]:,-@#&*!|>'\"%` \n\t?~09".toCharArray();
        for (long seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder(STANDARD);
            for (int changes = 3; changes > 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), nasty[random.nextInt(nasty.length)]);
            }
            assertThatCode(() -> problems(text.toString())).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static int line(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<InputProblem> problems(String text) {
        try {
            read(text);
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    private static Methodology read(String text) {
        return MethodologyReader.read("mine.yaml", text.getBytes(StandardCharsets.UTF_8), Set.of("half_squat"));
    }

    private static String standard(String id) {
        String resource = "/org/groundwork/methodology/" + id + ".yaml";
        try (InputStream in = MethodologyReader.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
