package org.groundwork.core.adapt.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.adapt.progress.Diary.METHODOLOGY;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.season.ReturnDay;
import org.junit.jupiter.api.Test;

class ReturnDayTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 1);
    private static final LocalDate EARLIEST = BEFORE.minusWeeks(12);

    private static LocalDate since(LocalDate on, List<LocalDate> trained, boolean recovering) {
        return ReturnDay.latest(trained, day -> recovering, EARLIEST, on, METHODOLOGY);
    }

    @Test
    void loadsFromBeforeFourteenDaysOffAreNoMeasure() {
        LocalDate back = BEFORE.plusDays(14);

        assertThat(since(back, List.of(BEFORE), false)).isEqualTo(back);
        assertThat(since(back.plusDays(3), List.of(back, BEFORE), false)).isEqualTo(back);
    }

    @Test
    void thirteenDaysOffLeaveLoadsToBeKept() {
        assertThat(since(BEFORE.plusDays(13), List.of(BEFORE), false)).isEqualTo(EARLIEST);
    }

    @Test
    void aPlannedRecoveryIsNoLayoff() {
        assertThat(since(BEFORE.plusDays(21), List.of(BEFORE), true)).isEqualTo(EARLIEST);
    }
}
