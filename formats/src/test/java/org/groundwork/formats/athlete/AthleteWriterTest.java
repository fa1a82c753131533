package org.groundwork.formats.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AthleteWriterTest {

    private static final ZoneId ELSEWHERE = ZoneId.of("Pacific/Apia");

    @Test
    void anAthleteFileIsReadAsItWasWritten() {
        for (long seed = 0; seed < 500; seed++) {
            AthleteFile file = new RandomAthletes(seed).file();
            assertThat(read(AthleteWriter.oneLine(file))).as("seed %d", seed).isEqualTo(file);
            assertThat(read(AthleteWriter.readable(file))).as("seed %d", seed).isEqualTo(file);
        }
    }

    @Test
    void oneLineIsOne() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(AthleteWriter.oneLine(new RandomAthletes(seed).file()).lines())
                    .as("seed %d", seed)
                    .hasSize(1);
        }
    }

    private static AthleteFile read(String text) {
        return AthleteReader.read(
                "athlete.json",
                text.getBytes(StandardCharsets.UTF_8),
                new AthleteDefaults(ELSEWHERE, Optional.of(LocalDate.of(2001, 1, 1))),
                Set.copyOf(RandomAthletes.EXERCISES),
                MethodologyNames.of(RandomAthletes.METHODOLOGIES));
    }
}
