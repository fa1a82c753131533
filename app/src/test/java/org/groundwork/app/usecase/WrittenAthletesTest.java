package org.groundwork.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.groundwork.app.season.RandomSeasons;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.formats.athlete.AthleteWriter;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonReader;
import org.junit.jupiter.api.Test;

class WrittenAthletesTest {

    private static final int ATHLETES = 20;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");

    @Test
    void athletesThatWereWrittenArePlannedInBulkAsTheyWere() throws IOException {
        RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
        List<Athlete> athletes = LongStream.range(0, ATHLETES)
                .mapToObj(seed -> seasons.season(seed).athlete())
                .toList();
        String lines = athletes.stream()
                .map(athlete -> AthleteWriter.oneLine(AthleteWriter.file(athlete)))
                .collect(Collectors.joining("\n"));
        StringWriter plans = new StringWriter();
        PlanFleet.Summary summary = new PlanFleet(1)
                .plan(
                        Path.of("athletes.ndjson"),
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        plans,
                        PlanFleet.Progress.UNHEARD);
        assertThat(summary.plans()).as(plans.toString().substring(0, 300)).isEqualTo(ATHLETES);
        assertThat(plans.toString().lines().map(this::athlete)).containsExactlyElementsOf(athletes);
    }

    private Athlete athlete(String plan) {
        return new PlanJsonReader(catalogue, id -> Optional.of(methodology))
                .read("plan", plan.getBytes(StandardCharsets.UTF_8))
                .athlete();
    }
}
