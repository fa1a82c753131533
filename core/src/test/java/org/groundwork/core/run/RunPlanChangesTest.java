package org.groundwork.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;

class RunPlanChangesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 7);

    @Test
    void theSamePlanTwiceIsNoChange() {
        List<PlannedRun> plan = List.of(run(TUESDAY, "8 x 400 m"), run(TUESDAY, "8 x 400 m"), run(SUNDAY, "Long run"));
        assertThat(RunPlanChanges.between(plan, plan).isEmpty()).isTrue();
    }

    @Test
    void fromWhichLineAndHowSurelyItWasReadIsNoChange() {
        PlannedRun other = new PlannedRun(
                new DaySlot(TUESDAY, Slot.AM),
                RunType.EASY,
                40,
                true,
                OptionalInt.empty(),
                Optional.empty(),
                "8 X 400 m",
                "b.csv:9");
        assertThat(sentences(List.of(run(TUESDAY, "8 x 400 m")), List.of(other)))
                .isEmpty();
    }

    @Test
    void aRunOfTheSamePlaceBecameAnother() {
        assertThat(sentences(List.of(run(TUESDAY, "8 x 400 m")), List.of(run(TUESDAY, "10 x 400 m"))))
                .containsExactly("Tuesday 2 March: \"8 x 400 m\" became \"10 x 400 m\"");
    }

    @Test
    void aRunOfTheSameTitleWithinSixDaysMoved() {
        assertThat(sentences(List.of(run(SUNDAY, "Long run")), List.of(run(SUNDAY.minusDays(1), "Long run"))))
                .containsExactly("\"Long run\" moved from Sunday 7 to Saturday 6 March");
        assertThat(sentences(List.of(run(SUNDAY, "Long run")), List.of(run(SUNDAY.minusDays(7), "Long run"))))
                .containsExactly("Sunday 28 February: \"Long run\" is new", "Sunday 7 March: \"Long run\" is gone");
    }

    @Test
    void aMoveAcrossMonthsNamesBoth() {
        LocalDate last = LocalDate.of(2027, 2, 28);
        assertThat(sentences(List.of(run(last, "Hills")), List.of(run(last.plusDays(1), "Hills"))))
                .containsExactly("\"Hills\" moved from Sunday 28 February to Monday 1 March");
    }

    @Test
    void twoRunsThatSwapTheirDaysMoved() {
        LocalDate thursday = TUESDAY.plusDays(2);
        assertThat(sentences(
                        List.of(run(TUESDAY, "Tempo"), run(thursday, "Hills")),
                        List.of(run(TUESDAY, "Hills"), run(thursday, "Tempo"))))
                .containsExactly(
                        "\"Tempo\" moved from Tuesday 2 to Thursday 4 March",
                        "\"Hills\" moved from Thursday 4 to Tuesday 2 March");
    }

    @Test
    void aRunOfAnotherDistanceSaysBoth() {
        assertThat(sentences(List.of(run(SUNDAY, "Long run", 18)), List.of(run(SUNDAY, "Long run", 20.5))))
                .containsExactly("Sunday 7 March: \"Long run\" is 20.5 km, not 18 km");
    }

    @Test
    void aRunReadDifferentlyOrAtAnotherTimeSaysSo() {
        PlannedRun evening = new PlannedRun(
                new DaySlot(SUNDAY, Slot.PM),
                RunType.LONG,
                90,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                "Club run",
                "a:1");
        assertThat(sentences(List.of(run(SUNDAY, "Club run")), List.of(evening)))
                .containsExactly("Sunday 7 March: \"Club run\" is in the evening, not the morning and is read as"
                        + " a long run, not an easy run");
    }

    @Test
    void runsComeAndGo() {
        assertThat(sentences(List.of(), List.of(run(TUESDAY, ""))))
                .containsExactly("Tuesday 2 March: an easy run is new");
        assertThat(sentences(List.of(run(TUESDAY, "Hills")), List.of()))
                .containsExactly("Tuesday 2 March: \"Hills\" is gone");
    }

    @Test
    void restIsSpokenOfOnlyWhereARunTakesItsPlace() {
        PlannedRun rest = typed(TUESDAY, "Rest", RunType.REST);
        assertThat(sentences(List.of(rest), List.of())).isEmpty();
        assertThat(sentences(List.of(rest), List.of(typed(TUESDAY.plusDays(1), "Rest", RunType.REST))))
                .isEmpty();
        assertThat(sentences(List.of(rest), List.of(run(TUESDAY, "Easy run"))))
                .containsExactly("Tuesday 2 March: \"Rest\" became \"Easy run\"");
    }

    @Test
    void strengthOfTheSameEntryNeverBecomesTheRun() {
        PlannedRun run = run(TUESDAY, "Easy run + strength");
        PlannedRun strength = typed(TUESDAY, "Easy run + strength", RunType.STRENGTH);
        assertThat(sentences(List.of(run, strength), List.of(run(TUESDAY, "Easy run"))))
                .containsExactly(
                        "Tuesday 2 March: \"Easy run + strength\" became \"Easy run\"",
                        "Tuesday 2 March: \"Easy run + strength\" is gone");
    }

    @Test
    void everyRunOfBothReadingsIsAccountedForOnce() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<PlannedRun> before = plan(random);
            List<PlannedRun> after = plan(random);
            List<RunChange> changes = RunPlanChanges.between(before, after).list();
            long lost = changes.stream()
                    .filter(c -> c.kind() == RunChange.Kind.REMOVED)
                    .count();
            long won = changes.stream()
                    .filter(c -> c.kind() == RunChange.Kind.ADDED)
                    .count();
            assertThat(before.size() - lost).as("seed " + seed).isEqualTo(after.size() - won);
            assertThat(sentences(before, before)).as("seed " + seed).isEmpty();
        }
    }

    private static List<PlannedRun> plan(SplittableRandom random) {
        List<PlannedRun> runs = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            runs.add(run(TUESDAY.plusDays(random.nextInt(14)), "Run " + (char) ('a' + random.nextInt(4))));
        }
        return runs;
    }

    private static List<String> sentences(List<PlannedRun> before, List<PlannedRun> after) {
        return RunPlanChanges.between(before, after).sentences();
    }

    private static PlannedRun run(LocalDate day, String title) {
        return typed(day, title, RunType.EASY);
    }

    private static PlannedRun run(LocalDate day, String title, double km) {
        return new PlannedRun(
                new DaySlot(day, Slot.AM),
                RunType.LONG,
                90,
                false,
                OptionalInt.empty(),
                Optional.of(Distance.ofKilometres(km)),
                title,
                "a.csv:2");
    }

    private static PlannedRun typed(LocalDate day, String title, RunType type) {
        return new PlannedRun(
                new DaySlot(day, Slot.AM), type, 90, false, OptionalInt.empty(), Optional.empty(), title, "a.csv:2");
    }
}
