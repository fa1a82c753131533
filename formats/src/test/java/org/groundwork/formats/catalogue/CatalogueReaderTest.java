package org.groundwork.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

    private static final String SQUAT = """
            bw_squat:
              name: Bodyweight squat
              pattern: squat
              needs: none
              loading: bodyweight
              level: 1
              difficulty: 2
              traits: [compound]
              muscles: [quadriceps, glutes]
              cues:
                - Sit between your heels
                - Push the floor away
              running: Bends and pushes as a stride does.
            """;

    @Test
    void readsEveryFieldOfABlock() {
        Exercise press = read("""
                        high_jump_press:   # a comment
                          name: High jump press
                          pattern: power
                          needs: barbell and rack or barbell and bench
                          loading: barbell
                          level: 3
                          difficulty: 9
                          plyometric: medium
                          traits: [per_side, held, knee_stress, coach_only]
                          muscles:
                            - glutes
                            - calves
                          cues:
                            - Brace
                            - Jump, and land
                          running: Quick force for short contacts.
                        """).get("high_jump_press");
        assertThat(press.name()).isEqualTo("High jump press");
        assertThat(press.pattern()).isEqualTo(Pattern.POWER);
        assertThat(press.need().anyOf())
                .containsExactly(Set.of(Equipment.BARBELL, Equipment.RACK), Set.of(Equipment.BARBELL, Equipment.BENCH));
        assertThat(press.loading()).isEqualTo(Loading.BARBELL);
        assertThat(press.level()).isEqualTo(3);
        assertThat(press.difficulty()).isEqualTo(9);
        assertThat(press.plyometric()).isEqualTo(Plyometric.MEDIUM);
        assertThat(press.perSide()).isTrue();
        assertThat(press.compound()).isFalse();
        assertThat(press.held()).isTrue();
        assertThat(press.kneeStress()).isTrue();
        assertThat(press.coachOnly()).isTrue();
        assertThat(press.muscles()).containsExactly(Muscle.GLUTES, Muscle.CALVES);
        assertThat(press.cues()).containsExactly("Brace", "Jump, and land");
        assertThat(press.running()).isEqualTo("Quick force for short contacts.");
    }

    @Test
    void whatIsLeftOutMeansNoLandingNoTraitAndNoNeighbour() {
        Exercise squat = read(SQUAT.replace("  traits: [compound]\n", "")).get("bw_squat");
        assertThat(squat.plyometric()).isEqualTo(Plyometric.NONE);
        assertThat(squat.compound()).isFalse();
        assertThat(squat.regress()).isEmpty();
        assertThat(squat.progress()).isEmpty();
        assertThat(squat.swaps()).isEmpty();
    }

    @Test
    void everyMistakeIsReportedAtOnceWithItsLineAndAHint() {
        String file = SQUAT.replace("pattern: squat", "pattern: sqat")
                        .replace("level: 1", "level: 4")
                        .replace("  running: Bends and pushes as a stride does.\n", "")
                + """
                Hinge:
                  name: Hinge
                  pattern: hinge
                  needs: dumbell or band
                  loading: band
                  level: 1
                  dificulty: 3
                  muscles: [hamstring]
                  cues:
                    - Only one
                  running: Hips before spine.
                  progress: bw_sqat
                """;
        assertThat(problems(file))
                .extracting(InputProblem::toString)
                .containsExactly(
                        "mine.yaml:1: bw_squat: running is missing - add a line 'running: …'",
                        "mine.yaml:3: bw_squat: pattern has 'sqat' - did you mean 'squat'?",
                        "mine.yaml:6: bw_squat: level is 4 - give a whole number from 1 to 3",
                        "mine.yaml:13: Hinge: difficulty is missing - add a line 'difficulty: …'",
                        "mine.yaml:13: Hinge: the id is not lower case with underscores - write it like bw_squat",
                        "mine.yaml:16: Hinge: needs has 'dumbell' - did you mean 'dumbbell'?",
                        "mine.yaml:19: Hinge: unknown field 'dificulty' - did you mean 'difficulty'?",
                        "mine.yaml:20: Hinge: muscles has 'hamstring' - did you mean 'hamstrings'?",
                        "mine.yaml:21: Hinge: the number of cues is 1 - give two or three");
    }

    @Test
    void aNeighbourThatIsNotThereIsReportedWhereItIsNamed() {
        assertThat(problems(SQUAT + "  progress: bw_squad\n"))
                .containsExactly(new InputProblem(
                        "mine.yaml",
                        14,
                        "bw_squat names bw_squad, which is not in the catalogue",
                        "did you mean 'bw_squat'?"));
    }

    @Test
    void aMistakeInOneBlockIsNotBlamedOnThoseThatNameIt() {
        String harder = SQUAT.replace("bw_squat:", "slow_squat:").replace("difficulty: 2", "difficulty: many");
        assertThat(problems(SQUAT + "  progress: slow_squat\n" + harder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("difficulty is many"));
    }

    @Test
    void anEasierProgressIsReportedAtItsLine() {
        String easier = SQUAT.replace("bw_squat:", "chair_squat:").replace("difficulty: 2", "difficulty: 1");
        assertThat(problems(SQUAT + "  progress: chair_squat\n" + easier))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(14);
                    assertThat(problem.message()).contains("difficulty 2", "difficulty 1", "harder");
                });
    }

    @Test
    void aLoadingThatTheEquipmentDoesNotBringIsReported() {
        assertThat(problems(SQUAT.replace("loading: bodyweight", "loading: barbell")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(5));
    }

    @Test
    void theSameThingNeededTwiceIsReported() {
        assertThat(problems(SQUAT.replace("needs: none", "needs: band and band")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @Test
    void aCueThatNobodyCanShoutIsReportedAtItsOwnLine() {
        String cue = "Sit ".repeat(30).strip();
        assertThat(problems(SQUAT.replace("Push the floor away", cue)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(12);
                    assertThat(problem.message()).contains("119 characters");
                });
    }

    @Test
    void anIdOrAFieldThatStandsTwiceIsReported() {
        assertThat(problems(SQUAT + "  level: 2\n" + SQUAT))
                .extracting(InputProblem::line)
                .containsExactly(14, 15);
    }

    @Test
    void linesThatAreNeitherIdNorFieldNorEntryCostOnlyThemselves() {
        String file =
                "stray\n" + SQUAT + "   name: three spaces\n\tname: a tab\n  swaps: 'quoted'\n  - half an entry\n";
        assertThat(problems(file)).extracting(InputProblem::line).containsExactly(1, 15, 16, 17, 18);
    }

    @Test
    void aTextThatYamlWouldReadOtherwiseIsReported() {
        for (String text : List.of("Sit: slowly", "Now sit:", "'Sit'", "[Sit", "*sit", "{sit}")) {
            assertThat(problems(SQUAT.replace("Sit between your heels", text)))
                    .as(text)
                    .anyMatch(
                            problem -> problem.line() == 11 && problem.message().contains("not plain text"));
        }
    }

    @Test
    void anEmptyFileIsReported() {
        assertThat(problems("# nothing yet\n")).singleElement().satisfies(p -> assertThat(p.line())
                .isZero());
    }

    private static Catalogue read(String text) {
        return CatalogueReader.read("mine.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<InputProblem> problems(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(text))
                .problems();
    }
}
