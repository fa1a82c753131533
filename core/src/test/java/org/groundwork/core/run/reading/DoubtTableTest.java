package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;

/** Three weeks of one entry a day, of which one day is doubted. */
class DoubtTableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void everyReasonCostsEnoughToMatterAndSaysWhatItIs() {
        assertThat(DoubtTable.DOUBTS).allSatisfy(doubt -> {
            assertThat(doubt.points()).isBetween(20, 40);
            assertThat(doubt.reason()).isNotBlank();
            assertThat(doubt.types()).isNotEmpty();
        });
    }

    @Test
    void noReasonStandsTwiceForOneType() {
        List<String> reasons = new ArrayList<>();
        DoubtTable.DOUBTS.forEach(doubt -> doubt.types().forEach(type -> reasons.add(type + doubt.reason())));
        assertThat(reasons).doesNotHaveDuplicates();
    }

    @Test
    void aRunCalledEasyIsDoubtfulAsTheLongOneOfAPlanThatNamesItsLongRuns() {
        assertThat(doubtful(20, "16 km easy", "long run 18 km")).isTrue();
        assertThat(doubtful(20, "16 km easy", "18 km easy")).isFalse();
    }

    @Test
    void unknownWordsAreDoubtfulUntilAPlanUsesThemOften() {
        assertThat(doubtful(2, "bogtrot 7 km", "16 km easy")).isTrue();
        List<String> days = weeks("16 km easy");
        List.of(1, 2, 8, 9, 15).forEach(day -> days.set(day, "bogtrot 7 km"));
        assertThat(read(days).get(2).doubtful()).isFalse();
    }

    @Test
    void aRaceWithRepeatsInItIsDoubtful() {
        assertThat(doubtful(9, "league race, 3 x 800 m", "16 km easy")).isTrue();
    }

    @Test
    void aPaceByAnUnknownNameMakesARunDoubtful() {
        assertThat(doubtful(2, "8 km: 5 km @ bogtrot", "16 km easy")).isTrue();
    }

    @Test
    void aRunCalledLongIsDoubtfulWhereItIsFarShorterThanItsNeighbours() {
        assertThat(doubtful(9, "mudlong run 9 km", "long run 18 km")).isTrue();
        assertThat(doubtful(13, "long run 18 km", "long run 18 km")).isFalse();
    }

    @Test
    void hillsBesideThresholdAreDoubtful() {
        assertThat(doubtful(9, "threshold hills, 3 x 8 min", "16 km easy")).isTrue();
    }

    @Test
    void aRestDayThatOffersARunIsDoubtful() {
        assertThat(doubtful(4, "rest, some of you 3", "16 km easy")).isTrue();
        assertThat(doubtful(4, "rest", "16 km easy")).isFalse();
    }

    @Test
    void whatFollowsARestDayInSentencesChangesNothing() {
        List<String> days = weeks("16 km easy");
        days.set(4, "Rest. A brisk walk does no harm, and the race is near.");
        assertThat(read(days).get(4).type()).isEqualTo(RunType.REST);
    }

    @Test
    void aPlansLegendSaysWhatItsNamesMean() {
        List<String> days = weeks("16 km easy");
        days.set(0, "How to read it: teal = soft, coral = firm, white = rest");
        days.set(1, "coral 20 min");
        days.set(3, "teal 7 km");
        assertThat(read(days).subList(1, 4))
                .extracting(PlannedRun::type)
                .containsExactly(RunType.THRESHOLD, RunType.EASY, RunType.EASY);
    }

    @Test
    void aNameThatRecursWithNothingToRunIsTheRestDayOfAMeasuredPlan() {
        List<String> days = weeks("16 km easy");
        List.of(0, 4, 7, 11, 14, 18).forEach(day -> days.set(day, "Armchair"));
        PlannedRun run = read(days).get(4);
        assertThat(run.type()).isEqualTo(RunType.REST);
        assertThat(run.doubtful()).isFalse();
    }

    private static boolean doubtful(int day, String entry, String sunday) {
        List<String> days = weeks(sunday);
        days.set(day, entry);
        return read(days).get(day).doubtful();
    }

    private static List<String> weeks(String sunday) {
        List<String> days = new ArrayList<>();
        for (int week = 0; week < 3; week++) {
            days.addAll(Collections.nCopies(6, "8 km easy"));
            days.add(sunday);
        }
        return days;
    }

    private static List<PlannedRun> read(List<String> days) {
        List<WrittenRun> entries = new ArrayList<>();
        for (String day : days) {
            entries.add(WrittenRun.ofWords(MONDAY.plusDays(entries.size()), day, "", "test"));
        }
        return new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE).classify(entries);
    }
}
