package org.groundwork.core.plan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;

/** Which runs are taken for the same run in another plan. */
class RunDiffTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final PlannedRun saturdayEasy = run(5, RunType.EASY, 40);
    private final PlannedRun sundayLong = run(6, RunType.LONG, 110);

    @Test
    void aLongRunThatChangesPlacesWithAnEasyOneMovesAndSoDoesTheEasyOne() {
        PlannedRun saturdayLong = run(5, RunType.LONG, 110);
        PlannedRun sundayEasy = run(6, RunType.EASY, 40);

        assertThat(RunDiff.between(List.of(saturdayEasy, sundayLong), List.of(saturdayLong, sundayEasy)))
                .containsExactly(Change.of(saturdayEasy, sundayEasy), Change.of(sundayLong, saturdayLong));
    }

    @Test
    void anotherRunInTheSamePlaceIsOneChange() {
        PlannedRun sundayRest = run(6, RunType.EASY, 30);

        assertThat(RunDiff.between(List.of(sundayLong), List.of(sundayRest)))
                .containsExactly(Change.of(sundayLong, sundayRest));
    }

    @Test
    void aRunOfAnotherWeekIsAnotherRun() {
        PlannedRun nextSunday = run(13, RunType.LONG, 110);

        assertThat(RunDiff.between(List.of(sundayLong), List.of(nextSunday)))
                .containsExactly(Change.dropped(sundayLong), Change.added(nextSunday));
    }

    @Test
    void howSureTheReadingOfARunIsDoesNotChangeTheRun() {
        PlannedRun doubted = new PlannedRun(
                sundayLong.at(),
                sundayLong.type(),
                55,
                true,
                sundayLong.minutes(),
                sundayLong.distance(),
                sundayLong.title(),
                "other.ics:7");

        assertThat(RunDiff.between(List.of(sundayLong), List.of(doubted))).isEmpty();
    }

    private static PlannedRun run(int day, RunType type, int minutes) {
        return new PlannedRun(
                new DaySlot(MONDAY.plusDays(day), Slot.AM),
                type,
                100,
                false,
                OptionalInt.of(minutes),
                Optional.empty(),
                "",
                "plan.ics:1");
    }
}
