package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.groundwork.core.run.ReadRuns;
import org.groundwork.core.run.reading.DistanceUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamePlanInEveryFormTest {

    private static final LocalDate RACE = LocalDate.of(2027, 4, 25);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("groundwork.forms", 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanIsTheSameScheduleInEveryForm(long seed) {
        Map<String, ReadRuns> readings = readings(seed);
        List<String> schedule = schedule(readings.get("json"));
        assertThat(schedule).isNotEmpty();
        readings.forEach((form, runs) ->
                assertThat(schedule(runs)).as("%s, seed %d", form, seed).isEqualTo(schedule));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanThatComesAgainInAnotherFormChangedNothing(long seed) {
        Map<String, ReadRuns> readings = readings(seed);
        readings.forEach((before, old) ->
                readings.forEach((after, now) -> assertThat(now.since(old).sentences())
                        .as("%s to %s, seed %d", before, after, seed)
                        .isEmpty()));
    }

    private static Map<String, ReadRuns> readings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DistanceUnit unit = random.nextBoolean() ? DistanceUnit.MILE : DistanceUnit.KILOMETRE;
        RandomWeekPlan plan = new RandomWeekPlan(random, RACE, unit);
        ReadingContext context =
                ReadingContext.of(ZoneId.of("Europe/London")).withUnit(unit).withRaceDay(RACE);
        Map<String, ReadRuns> readings = new TreeMap<>();
        Map.of("json", plan.json(), "weeks", plan.weekRows(), "rows", plan.runRows(), "calendar", plan.calendar())
                .forEach((form, text) -> readings.put(form, read(text, context)));
        return readings;
    }

    private static ReadRuns read(String text, ReadingContext context) {
        RunPlanReading reading = new RunPlanReader().read("plan", text.getBytes(StandardCharsets.UTF_8), context);
        assertThat(reading.problems()).isEmpty();
        return reading.read();
    }

    private static List<String> schedule(ReadRuns read) {
        return read.runs().stream()
                .map(run -> run.at() + " " + run.type() + " " + run.distance() + " " + run.minutes())
                .toList();
    }
}
