package org.groundwork.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;

class ReadRunsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    @Test
    void aRunOfTwoFilesStandsOnce() {
        assertThat(joined(untimed(run("Easy run", 9)), untimed(run("Easy run (9 km)", 9.0))))
                .containsExactly("AM Easy run");
    }

    @Test
    void aRunStandsAsOftenAsInTheFileThatHasItMoreOften() {
        ReadRuns twice = untimed(run("Easy run", 5), run("Easy run", 5).in(Slot.PM));
        assertThat(joined(twice, untimed(run("Easy run", 5)))).containsExactly("AM Easy run", "PM Easy run");
        assertThat(joined(untimed(run("Easy run", 5)), twice)).containsExactly("AM Easy run", "PM Easy run");
        assertThat(joined(twice, twice)).hasSize(2);
    }

    @Test
    void aFileThatLeavesTheDetailsOutMeansTheSameRun() {
        ReadRuns detailed = untimed(run("Easy run 9 km: keep to the grass", 9));
        assertThat(joined(detailed, untimed(run("Easy run 9 km:", 9)))).hasSize(1);
        assertThat(joined(untimed(run("Easy run 9 km:", 9)), detailed)).hasSize(1);
        assertThat(joined(detailed, untimed(run("Easy", 5)))).hasSize(2);
    }

    @Test
    void runsOfOtherWordsOrAmountsAreTwo() {
        assertThat(joined(untimed(run("Easy run", 9)), untimed(run("Easy run", 5))))
                .hasSize(2);
        assertThat(joined(untimed(run("Easy run", 9)), untimed(run("Recovery", 9))))
                .hasSize(2);
    }

    @Test
    void aRunAndStrengthOfOneDayAreBothKept() {
        PlannedRun strength = new PlannedRun(
                new DaySlot(DAY, Slot.AM),
                RunType.STRENGTH,
                90,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                "Easy run",
                "b:1");
        assertThat(joined(untimed(run("Easy run", 9)), untimed(strength)))
                .containsExactly("AM Easy run", "AM Easy run");
    }

    @Test
    void whatOneFileTimesIsWhereTheRunStands() {
        ReadRuns evening = timed(run("Easy run", 9).in(Slot.PM));
        assertThat(joined(untimed(run("Easy run", 9)), evening)).containsExactly("PM Easy run");
        assertThat(joined(evening, untimed(run("Easy run", 9)))).containsExactly("PM Easy run");
    }

    @Test
    void twoDifferentRunsWithoutATimeShareTheDay() {
        assertThat(joined(untimed(run("Easy run", 9)), untimed(run("Hills", 6))))
                .containsExactly("AM Easy run", "PM Hills");
    }

    @Test
    void aRunWithATimeKeepsItAndTheOtherMakesRoom() {
        assertThat(joined(untimed(run("Easy run", 9)), timed(run("Hills", 6))))
                .containsExactlyInAnyOrder("PM Easy run", "AM Hills");
        assertThat(joined(timed(run("Easy run", 9)), timed(run("Hills", 6))))
                .containsExactlyInAnyOrder("AM Easy run", "AM Hills");
    }

    @Test
    void whereOnlyOneSaysHowFarThatIsKept() {
        PlannedRun silent = new PlannedRun(
                new DaySlot(DAY, Slot.AM),
                RunType.EASY,
                90,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                "Easy run",
                "b:1");
        assertThat(untimed(silent).and(untimed(run("Easy run", 9))).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.distance()).contains(Distance.ofKilometres(9)));
    }

    @Test
    void detailsThatATableAddsToTitlesAreNoChange() {
        ReadRuns calendar = new ReadRuns(List.of(run("Easy run", 9)), Set.of(), true);
        ReadRuns table = untimed(run("Easy run keep to the grass", 9));
        assertThat(table.since(calendar).isEmpty()).isTrue();
        assertThat(calendar.since(table).isEmpty()).isTrue();
        assertThat(untimed(run("Easy run keep to the grass", 5)).since(calendar).isEmpty())
                .isFalse();
        assertThat(untimed(run("Recovery", 9)).since(calendar).isEmpty()).isFalse();
    }

    @Test
    void wordsAddedInTheSameFormAreAChange() {
        ReadRuns strides = untimed(run("Easy run with strides", 9));
        assertThat(strides.since(untimed(run("Easy run", 9))).sentences())
                .containsExactly("Tuesday 2 March: \"Easy run\" became \"Easy run with strides\"");
    }

    private static List<String> joined(ReadRuns one, ReadRuns more) {
        return one.and(more).runs().stream()
                .map(run -> run.at().slot() + " " + run.title())
                .toList();
    }

    private static ReadRuns untimed(PlannedRun... runs) {
        return new ReadRuns(List.of(runs), Set.of(), false);
    }

    private static ReadRuns timed(PlannedRun run) {
        return new ReadRuns(List.of(run), Set.of(run.at()), false);
    }

    private static PlannedRun run(String title, double km) {
        return new PlannedRun(
                new DaySlot(DAY, Slot.AM),
                RunType.EASY,
                90,
                false,
                OptionalInt.empty(),
                Optional.of(Distance.ofKilometres(km)),
                title,
                "a:1");
    }
}
