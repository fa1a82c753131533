package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.plan.diff.Change;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;

/** How changes of the run plan read. */
class RunDiffWordsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 7);

    @Test
    void theLongRunMovesToSaturday() {
        assertThat(RunDiffWords.lines(List.of(move(0))))
                .containsExactly("The long run of Sun 7 Mar, morning moves to Sat 6 Mar, morning.");
    }

    @Test
    void everyLongRunMovesToSaturday() {
        assertThat(RunDiffWords.lines(List.of(move(0), move(1), move(2))))
                .containsExactly("3 long runs move from Sun morning to Sat morning, from Sun 7 Mar on.");
    }

    @Test
    void aRunInThePlaceOfAnotherNamesBothAndTheirMinutes() {
        PlannedRun before = run(SUNDAY, RunType.LONG, 110, "Long");
        PlannedRun after = run(SUNDAY, RunType.EASY, 40, "Jog with Kim");

        assertThat(RunDiffWords.lines(List.of(new Change<>(Optional.of(before), Optional.of(after)))))
                .containsExactly("Sun 7 Mar, morning: easy run, 40 min (Jog with Kim) instead of long run, 110 min.");
    }

    private static Change<PlannedRun> move(int week) {
        LocalDate sunday = SUNDAY.plusWeeks(week);
        return new Change<>(
                Optional.of(run(sunday, RunType.LONG, 110, "")),
                Optional.of(run(sunday.minusDays(1), RunType.LONG, 110, "")));
    }

    private static PlannedRun run(LocalDate date, RunType type, int minutes, String title) {
        return new PlannedRun(
                new DaySlot(date, Slot.AM),
                type,
                100,
                false,
                OptionalInt.of(minutes),
                Optional.empty(),
                title,
                "plan.ics:1");
    }
}
