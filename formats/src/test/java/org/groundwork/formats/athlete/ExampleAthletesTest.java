package org.groundwork.formats.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleAthletesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final LocalDate START = LocalDate.parse("2026-11-30");
    private static final Set<String> LIFTS =
            Set.of("back_squat", "barbell_deadlift", "bench_press", "bent_over_row", "goblet_squat", "db_rdl");

    @ParameterizedTest
    @ValueSource(strings = {"first-10k.yaml", "half-marathon.yaml", "marathon.yaml", "no-race.yaml"})
    void everyExampleIsReadAndItsRunPlansLieBesideIt(String name) throws IOException {
        AthleteFile file = read(name);
        assertThat(file.athlete().start()).isEqualTo(START);
        assertThat(file.runFiles())
                .allSatisfy(run -> assertThat(EXAMPLES.resolve(run)).isNotEmptyFile());
        assertThat(file.runFiles().isEmpty()).isEqualTo(hasWeeklyRuns(file.athlete()));
    }

    private static boolean hasWeeklyRuns(Athlete athlete) {
        return !athlete.weeklyRuns().isEmpty();
    }

    private static AthleteFile read(String name) throws IOException {
        return AthleteReader.read(
                name,
                java.nio.file.Files.readAllBytes(EXAMPLES.resolve(name)),
                new AthleteDefaults(ZoneOffset.UTC, Optional.empty()),
                LIFTS,
                MethodologyNames.of(MethodologyReader.bundledIds()));
    }
}
