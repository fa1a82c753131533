package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Easy run 6 km | Keep something back for Sunday's long run. | EASY",
                "6 km | Tomorrow is the tempo. Jog this one. | EASY",
                "Rest | Speed is built on days like this, so no intervals today. | REST",
                "Run 8 km | Not a tempo. Chat all the way. | EASY",
                "Long run 20 km | Do not race it. | LONG"
            })
    void sentencesOnOtherDaysAndOnWhatNotToDoDontCount(String title, String details, RunType type) {
        assertThat(read(title, details).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Long run 26 km | Run the last 8 km at marathon pace. | QUALITY_LONG",
                "Session 2 | 5 x 1000 m at 5 km pace, 2 min jog. | INTERVALS",
                "Intervals | 4 x 8 min at threshold pace. | THRESHOLD",
                "Tuesday | 40 min easy. | EASY"
            })
    void sentencesThatSayWhatToDoAddToTheTitle(String title, String details, RunType type) {
        assertThat(read(title, details).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 x 400 m at 5 km pace | INTERVALS",
                "8 x (1 min run, 2 min walk) | EASY",
                "Easy 10 km, then 8 x 10 s hill sprints | EASY",
                "Easy 12 km with 6 light surges of 30 s | EASY",
                "3 x 10 min, 2 min jog | THRESHOLD",
                "12 km at 10k pace + 50 s/km | EASY",
                "Z2 20' / Z4 3 x 6' (Z1 2') / Z1 10' | THRESHOLD",
                "Bike: intervals 6 x 3 min | CROSS",
                "Ruhetag | REST",
                "Sortie longue 1h30 | LONG",
                "Umbral 3 x 10 min | THRESHOLD",
                "Lett 50 min | EASY"
            })
    void aTitleMeansWhatRunnersMeanByIt(String title, RunType type) {
        assertThat(read(title, "").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 x 1 km at goal 10k, 400 jog | INTERVALS",
                "3 x 5 km @ goal marathon | THRESHOLD",
                "10000 m | RACE",
                "10 000 m, season's best | RACE",
                "Midnight mile | RACE"
            })
    void aGoalsPaceIsTrainingAndATracksDistanceAloneIsARace(String title, RunType type) {
        assertThat(read(title, "").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 min, lactate < 3 | THRESHOLD",
                "12 x 1000, 1 min | THRESHOLD",
                "24 x 400, 30 s | THRESHOLD",
                "12 x 400, 90 s | INTERVALS",
                "2 x 40 min easy | EASY"
            })
    void breaksOfAMinuteKeepLongSessionsBelowTenKilometrePace(String title, RunType type) {
        assertThat(read(title, "").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Specific phase: trust the work | OTHER",
                "Recovery week: if you are tired, sleep | OTHER",
                "E = easy, T = tempo, I = hard | OTHER",
                "Coach leaves at 8:30 | OTHER",
                "Drive home, no run | REST"
            })
    void whatAnnouncesOrLeavesFreeIsNoRun(String title, RunType type) {
        assertThat(read(title, "").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Single-leg work | STRENGTH",
                "wts | STRENGTH",
                "Step-downs and calf raises | STRENGTH",
                "50 min easy, gym after | EASY",
                "90 min on a farm track | EASY",
                "Descents: 5 x 2 min hard, hike up | INTERVALS",
                "8 x 30 s hill | INTERVALS",
                "30 min with tiny pick-ups | EASY"
            })
    void exercisesGroundAndHillsAreNamedAsRunnersNameThem(String title, RunType type) {
        assertThat(read(title, "").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"6 x 6 min", "Mobility 20 min", "Sit in a river", "10 km @ 4:35"})
    void wordsThatCouldMeanEitherAreDoubtful(String title) {
        assertThat(read(title, "").doubtful()).isTrue();
    }

    @Test
    void racePaceIsThatOfThePlansOwnGoal() {
        LocalDate day = LocalDate.of(2026, 1, 6);
        List<PlannedRun> runs = new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE)
                .classify(List.of(
                        WrittenRun.ofWords(day, "4 x 1 km at race pace", "", "a"),
                        WrittenRun.ofWords(day.plusDays(12), "Race 5 km", "", "b")));
        assertThat(runs.get(0).type()).isEqualTo(RunType.INTERVALS);
    }

    private static PlannedRun read(String title, String details) {
        return new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE)
                .classify(List.of(WrittenRun.ofWords(LocalDate.of(2026, 1, 6), title, details, "test")))
                .get(0);
    }
}
