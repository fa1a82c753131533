package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.reading.DistanceUnit;
import org.junit.jupiter.api.Test;

class WeekPlanJsonTest {

    private static final ReadingContext RACING =
            ReadingContext.of(ZoneId.of("Europe/London")).withRaceDay(LocalDate.of(2027, 4, 18));
    private static final String PLAN =
            "{\"units\":\"mi\",\"schedule\":[{\"workouts\":[{\"title\":\"{5:8} easy\"},{\"title\":\"\"},"
                    + "{\"title\":\"Tempo "
                    + "{6}\"},{\"title\":\"Rest\"},{\"title\":\"Rest\"},{\"title\":\"Rest\"},{\"title\":\"Half "
                    + "Marathon\"}]}]}";

    @Test
    void theLastDayFallsOnTheRace() {
        assertThat(read(PLAN, RACING).runs())
                .extracting(run -> run.at().date() + " " + run.type())
                .startsWith("2027-04-12 EASY", "2027-04-14 THRESHOLD")
                .endsWith("2027-04-18 RACE");
    }

    @Test
    void marksGiveTheRunnersUnitAsTheyWriteItOrConverted() {
        assertThat(read(PLAN, RACING).runs())
                .extracting(run -> run.distance().map(Distance::metres).orElse(0))
                .startsWith(8_000, 9_700);
        assertThat(read(PLAN, RACING.withUnit(DistanceUnit.MILE)).runs())
                .extracting(run -> run.distance().orElse(new Distance(0)))
                .startsWith(Distance.ofMiles(5), Distance.ofMiles(6));
    }

    @Test
    void withoutMarksTheDistanceFieldCounts() {
        String plan = "{\"units\":\"mi\",\"schedule\":[{\"workouts\":[{\"title\":\"Easy\",\"distance\":4}]}]}";
        assertThat(read(plan, RACING).runs().get(0).distance()).contains(Distance.ofMiles(4));
    }

    @Test
    void withoutARaceThePlanStartsWithTheSeason() {
        ReadingContext season = ReadingContext.of(ZoneId.of("UTC")).withSeasonStart(LocalDate.of(2026, 12, 2));
        PlannedRun first = read(PLAN, season).runs().get(0);
        assertThat(first.at().date()).isEqualTo("2026-12-07");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        assertThat(read("{\"schedule\":\n[}", RACING).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    private static RunPlanReading read(String json, ReadingContext context) {
        return new RunPlanReader().read("plan.json", json.getBytes(StandardCharsets.UTF_8), context);
    }
}
