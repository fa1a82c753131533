package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrection;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;

class PlanClassifierTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void theWeeksPlainlyLongestRunIsTheLongRunWhateverItIsCalled() {
        List<PlannedRun> runs = weeks("rest", "8 km", "10 km", "8 km", "rest", "6 km", "18 km easy");
        assertThat(types(runs.subList(0, 7)))
                .containsExactly(
                        RunType.REST,
                        RunType.EASY,
                        RunType.EASY,
                        RunType.EASY,
                        RunType.REST,
                        RunType.EASY,
                        RunType.LONG);
    }

    @Test
    void anEasyRunTheDayAfterALongerHardRunStaysEasy() {
        List<PlannedRun> runs = weeks("off", "8 km", "6 km", "8 km", "off", "24 km: 4 x 4 km at MP", "15 km easy");
        assertThat(types(runs.subList(5, 7))).containsExactly(RunType.QUALITY_LONG, RunType.EASY);
    }

    @Test
    void recoveryIsNeverTheLongRun() {
        List<PlannedRun> runs = weeks("off", "5 km", "off", "5 km", "off", "off", "recovery 9 km");
        assertThat(runs.get(6).type()).isEqualTo(RunType.EASY);
    }

    @Test
    void aRunHardlyLongerThanTheOthersIsDoubtful() {
        List<PlannedRun> runs = weeks("off", "14 km", "8 km", "14 km", "off", "8 km", "15 km");
        assertThat(runs.get(6).doubtful()).isTrue();
    }

    @Test
    void aPlanThatEndsOnAMarathonsDistanceEndsInTheRace() {
        List<PlannedRun> runs = read(on(0, "10 km"), on(2, "8 km"), on(6, "42.2 km"));
        assertThat(runs.get(2).type()).isEqualTo(RunType.RACE);
    }

    @Test
    void runAndStrengthOfOneDayAreBothKept() {
        List<PlannedRun> runs = read(on(0, "5 km easy + strength"));
        assertThat(types(runs)).containsExactly(RunType.EASY, RunType.STRENGTH);
    }

    @Test
    void eitherRunOrStrengthIsTheRunAlone() {
        assertThat(types(read(on(0, "5 km easy or strength")))).containsExactly(RunType.EASY);
    }

    @Test
    void strengthWorkWithItsMinutesIsNoRun() {
        assertThat(types(read(on(0, "Strength: 30 min, light")))).containsExactly(RunType.STRENGTH);
    }

    @Test
    void aCapitalMAfterWithIsMiles() {
        List<PlannedRun> runs = read(on(0, "8M with 5M at half marathon pace"), on(6, "15M long run"));
        assertThat(types(runs)).containsExactly(RunType.THRESHOLD, RunType.LONG);
    }

    @Test
    void theSecondUntimedRunOfADayIsInTheEvening() {
        List<PlannedRun> runs = read(on(0, "5 km easy"), on(0, "6 x 800 m"));
        assertThat(runs).extracting(run -> run.at().slot()).containsExactly(Slot.AM, Slot.PM);
    }

    @Test
    void aRunTimedBeforeOneIsInTheMorning() {
        assertThat(read(at(12, 59), at(13, 0)))
                .extracting(run -> run.at().slot())
                .containsExactly(Slot.AM, Slot.PM);
    }

    @Test
    void anUntimedRunTakesTheHalfOfTheDayThatATimedOneLeavesFree() {
        assertThat(read(on(0, "6 x 800 m"), at(7, 0)))
                .extracting(run -> run.title() + " " + run.at().slot())
                .containsExactly("5 km easy AM", "6 x 800 m PM");
        assertThat(read(on(0, "6 x 800 m"), at(18, 0)))
                .extracting(run -> run.title() + " " + run.at().slot())
                .containsExactly("6 x 800 m AM", "5 km easy PM");
    }

    @Test
    void twoRunsTimedInOneSlotAreBothKept() {
        assertThat(read(at(6, 0), at(8, 0))).extracting(run -> run.at().slot()).containsExactly(Slot.AM, Slot.AM);
    }

    @Test
    void theEasyPaceGivesMinutesWhereThePlanHasNone() {
        List<PlannedRun> runs = new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.of(330), TypeCorrections.NONE)
                .classify(List.of(on(0, "10 km easy")));
        assertThat(runs.get(0).minutes()).hasValue(55);
    }

    @Test
    void aFasterRunOfTheSameDistanceIsShorter() {
        PlanClassifier clocked = new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.of(330), TypeCorrections.NONE);
        List<PlannedRun> runs =
                clocked.classify(List.of(on(0, "10 km with 5 km at threshold pace"), on(1, "10 km race")));
        assertThat(runs).extracting(PlannedRun::minutes).containsExactly(OptionalInt.of(48), OptionalInt.of(40));
    }

    @Test
    void whatTheAthleteCorrectedIsCertainAndSaysSo() {
        TypeCorrections kept =
                TypeCorrections.NONE.with(new TypeCorrection("Wed club session", Optional.empty(), RunType.INTERVALS));
        PlannedRun run = new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), kept)
                .classify(List.of(on(2, "Wed club session 9 km")))
                .get(0);
        assertThat(run.type()).isEqualTo(RunType.INTERVALS);
        assertThat(run.confidencePercent()).isEqualTo(100);
        assertThat(run.doubtful()).isFalse();
        assertThat(run.source()).isEqualTo("test, corrected by the athlete");
    }

    @Test
    void aRestDayHasNoMinutesWhateverThePace() {
        List<PlannedRun> runs = new PlanClassifier(DistanceUnit.MILE, OptionalInt.of(330), TypeCorrections.NONE)
                .classify(List.of(on(0, "Rest")));
        assertThat(runs.get(0).minutes()).isEmpty();
    }

    @Test
    void aBareNumberIsInTheRunnersUnit() {
        List<PlannedRun> runs = new PlanClassifier(DistanceUnit.MILE, OptionalInt.empty(), TypeCorrections.NONE)
                .classify(List.of(on(0, "6")));
        assertThat(runs.get(0).distance()).contains(Distance.ofMiles(6));
    }

    private static List<PlannedRun> weeks(String... days) {
        List<WrittenRun> entries = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            entries.add(on(i, days[i % 7]));
        }
        return read(entries.toArray(WrittenRun[]::new));
    }

    private static List<PlannedRun> read(WrittenRun... entries) {
        return new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE)
                .classify(List.of(entries));
    }

    private static WrittenRun on(int day, String words) {
        return WrittenRun.ofWords(MONDAY.plusDays(day), words, "", "test");
    }

    private static WrittenRun at(int hour, int minute) {
        return new WrittenRun(
                MONDAY,
                Optional.of(LocalTime.of(hour, minute)),
                OptionalInt.empty(),
                Optional.empty(),
                "5 km easy",
                "",
                "test");
    }

    private static List<RunType> types(List<PlannedRun> runs) {
        return runs.stream().map(PlannedRun::type).toList();
    }
}
