package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;

/** What a plan's entries teach about each other. Each plan is one entry a day, from a Monday on. */
class PlanKeysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void clockPacesAreReadByThePacesThatThePlanNames() {
        assertThat(types(
                        "M 5:00 / HM 4:45 / 10K 4:30 / easy 5:50",
                        "10 km 5:50",
                        "2 km + 6 km 4:45 + 2 km",
                        "6 x 1000 4:20 p 2:00",
                        "20 km long"))
                .containsExactly(RunType.OTHER, RunType.EASY, RunType.THRESHOLD, RunType.INTERVALS, RunType.LONG);
    }

    @Test
    void clockPacesAreReadByThePlainRunsWhereNoneIsNamed() {
        assertThat(types("10 km 5:50", "8 km 6:00", "10 km 5:45", "2 km + 6 km 4:45 + 2 km"))
                .containsExactly(RunType.EASY, RunType.EASY, RunType.EASY, RunType.THRESHOLD);
    }

    @Test
    void clockPacesAreReadByTheRepeatsWhereNothingElseTells() {
        assertThat(types("5 x 1000 @ 3:30, 2 min", "12 km soft", "12 km with 6 km @ 3:50", "20 km long"))
                .containsExactly(RunType.INTERVALS, RunType.EASY, RunType.THRESHOLD, RunType.LONG);
    }

    @Test
    void aClockPaceAloneIsDoubtful() {
        assertThat(read("14 km with 6 km @ 3:50").get(0).doubtful()).isTrue();
    }

    @Test
    void effortsOutOfTenAreUnderstoodInAPlanThatSpeaksOfTheScale() {
        assertThat(types(
                        "35 min at effort 3",
                        "40 min: 10 at 3, 15 at 7, 15 at 3",
                        "45 min: 5 x 3 min at 9, 2 min at 2"))
                .containsExactly(RunType.EASY, RunType.THRESHOLD, RunType.INTERVALS);
    }

    @Test
    void repeatsWithoutAPaceAreThresholdInAPlanRunByLactate() {
        assertThat(types("6 x 1000, 1 min (2.8 mmol)", "20 x 400", "10 x 300 on the track, fast", "40 min + 6 x 100"))
                .containsExactly(RunType.THRESHOLD, RunType.THRESHOLD, RunType.INTERVALS, RunType.EASY);
        assertThat(types("20 x 400")).containsExactly(RunType.INTERVALS);
    }

    @Test
    void aWeeksSumIsANoteAndNeverTheLongRun() {
        assertThat(types("Week 3, 160 km", "14 km", "22 km", "12 km", "Down week: 120 km", "32 km long"))
                .containsExactly(RunType.OTHER, RunType.EASY, RunType.EASY, RunType.EASY, RunType.OTHER, RunType.LONG);
    }

    @Test
    void anUltramarathonAtTheEndIsNoSummary() {
        assertThat(types("10 km", "24 km trail", "8 km easy", "Ridge 50 km").get(3))
                .isEqualTo(RunType.RACE);
    }

    @Test
    void aDayThatRecursWithNothingToRunIsMoreLikelyRestThanANote() {
        List<PlannedRun> runs = read("Hammerfall", "8 km easy", "Hammerfall", "10 km easy");
        assertThat(runs.get(0).type()).isEqualTo(RunType.REST);
        assertThat(runs.get(0).doubtful()).isTrue();
    }

    @Test
    void aBareNumberThatIsTheMinutesIsNoDistance() {
        WrittenRun forty =
                new WrittenRun(MONDAY, Optional.empty(), OptionalInt.of(40), Optional.empty(), "E 40", "", "test");
        assertThat(new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE)
                        .classify(List.of(forty))
                        .get(0)
                        .distance())
                .isEmpty();
    }

    @Test
    void timesOfPartsAddUp() {
        assertThat(WrittenAmount.minutes("Z2 15' + 4 x 6' Z4 (2' Z1) + Z2 10'")).hasValue(49);
    }

    private static List<RunType> types(String... days) {
        return read(days).stream().map(PlannedRun::type).toList();
    }

    private static List<PlannedRun> read(String... days) {
        List<WrittenRun> entries = new ArrayList<>();
        for (String day : days) {
            entries.add(WrittenRun.ofWords(MONDAY.plusDays(entries.size()), day, "", "test"));
        }
        return new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE).classify(entries);
    }
}
