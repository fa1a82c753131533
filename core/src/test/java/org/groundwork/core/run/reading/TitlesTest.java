package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;

/** A list of titles with the type that a coach gives them, each read on its own. */
class TitlesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS_APART = 30;

    @Test
    void titlesAreReadAsACoachReadsThem() {
        assertThat(readings().stream()
                        .filter(reading -> reading.wanted() != reading.run().type()))
                .isEmpty();
    }

    @Test
    void fewTitlesAreDoubtful() {
        List<Judged> readings = readings();
        long doubtful =
                readings.stream().filter(reading -> reading.run().doubtful()).count();
        assertThat(doubtful * 100).isLessThan(readings.size() * 8L);
    }

    private static List<Judged> readings() {
        PlanClassifier classifier =
                new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE);
        List<Judged> readings = new ArrayList<>();
        for (String line : lines()) {
            String[] parts = line.split("\t");
            LocalDate alone = FIRST.plusDays((long) DAYS_APART * readings.size());
            PlannedRun run = classifier
                    .classify(List.of(WrittenRun.ofWords(alone, parts[1], "", "titles")))
                    .get(0);
            readings.add(new Judged(RunType.valueOf(parts[0]), run));
        }
        return readings;
    }

    private static List<String> lines() {
        var resource = Objects.requireNonNull(TitlesTest.class.getResourceAsStream("titles.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Judged(RunType wanted, PlannedRun run) {}
}
