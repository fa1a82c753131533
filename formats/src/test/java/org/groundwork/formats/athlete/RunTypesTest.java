package org.groundwork.formats.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrection;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTypesTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    @Test
    void aDateAloneSpeaksOfWhateverStandsOnThatDay() {
        assertThat(types("2026-12-24: rest"))
                .containsExactly(new TypeCorrection("", Optional.of(CHRISTMAS_EVE), RunType.REST));
    }

    @Test
    void aDateBeforeATitleKeepsTheCorrectionToThatDay() {
        assertThat(types("\"2026-12-24 Club session\": threshold"))
                .containsExactly(new TypeCorrection("Club session", Optional.of(CHRISTMAS_EVE), RunType.THRESHOLD));
    }

    @Test
    void aTitleMayHoldWhatYamlWouldTakeForItsOwn() {
        assertThat(types("\"Hills: 8 x 60 s # \\\"club\\\"\": intervals"))
                .containsExactly(new TypeCorrection("Hills: 8 x 60 s # \"club\"", Optional.empty(), RunType.INTERVALS));
    }

    @Test
    void aTitleThatBeginsLikeADateIsATitle() {
        assertThat(types("2026-12-24th of May run: easy"))
                .containsExactly(new TypeCorrection("2026-12-24th of May run", Optional.empty(), RunType.EASY));
    }

    @Test
    void typesAreReadInAnyCaseAndInTheFilesOrder() {
        assertThat(types("Progression: QUALITY_LONG\n    Shuffle: Easy"))
                .extracting(TypeCorrection::type)
                .containsExactly(RunType.QUALITY_LONG, RunType.EASY);
    }

    @Test
    void aFileWithoutCorrectionsHasNone() {
        assertThat(Files.read(Files.ada()).corrections()).isEqualTo(TypeCorrections.NONE);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Shuffle: intervalls | 'intervalls' is not known | 'intervals'",
                "2026-12-24: holiday | 'holiday' is not known | easy",
                "2026-12-24: [rest] | a word or a number | word",
                "2026-12-44: rest | '2026-12-44' is not a date | year-month-day",
                "2026-02-30 Shuffle: rest | '2026-02-30' is not a date | year-month-day",
                "\"\": rest | no title | in front",
            })
    void aMistakeIsNamedOnItsLineWithAHint(String line, String message, String hint) {
        List<InputProblem> problems = Files.problems(file(line));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains(hint);
            assertThat(file(line).lines().toList().get(problem.line() - 1)).contains(line);
        });
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        assertThat(Files.problems(file("Shuffle: eesy\n    2026-12-44: rest"))).hasSize(2);
    }

    private static List<TypeCorrection> types(String lines) {
        return Files.read(file(lines)).corrections().rules();
    }

    private static String file(String lines) {
        return Files.ada().replaceFirst("(?m)^runs:$", "runs:\n  types:\n    " + lines.replace("\\", "\\\\"));
    }
}
