package org.groundwork.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.demand;

import java.util.Collections;
import java.util.List;
import org.groundwork.core.schedule.solve.ExactScheduler;
import org.junit.jupiter.api.Test;

class SchedulingProblemTest {

    private final Season season = new Season(2);

    @Test
    void aWeekOutsideTheSeasonIsDueNothing() {
        season.due(2, 1, demand(HEAVY, 1));
        assertThatThrownBy(season::problem).hasMessageContaining("2026-W51");
    }

    @Test
    void noWeekIsDueItsSessionsTwice() {
        season.due(1, 1, demand(HEAVY, 1)).due(1, 2, demand(HEAVY, 2));
        assertThatThrownBy(season::problem).hasMessageContaining("twice");
    }

    @Test
    void aSessionOfTodayIsNotPast() {
        season.past(HEAVY, "0-MON-AM");
        assertThatThrownBy(season::problem).hasMessageContaining("2026-11-30:AM");
    }

    @Test
    void aWeekIsDueThreeTypesAtMostAndEachOnce() {
        assertThatThrownBy(() -> season.due(0, 2, demand(HEAVY, 1), demand(HEAVY, 1)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new WeekDemand(Season.week(0), Collections.nCopies(4, demand(HEAVY, 1)), 2))
                .hasMessageContaining("4 types");
    }

    @Test
    void noSessionIsWorthLessThanNothing() {
        assertThatThrownBy(() -> new Demand(HEAVY, List.of(-1), 0)).hasMessageContaining("[-1]");
        assertThatThrownBy(() -> new Demand(HEAVY, List.of(1_000_001), 0)).hasMessageContaining("1000001");
        assertThatThrownBy(() -> new Demand(HEAVY, List.of(1), 2)).hasMessageContaining("2 sessions");
    }

    @Test
    void valuesThatCannotBeCountedAreRefused() {
        Season season = new Season(104);
        for (int week = 0; week < 104; week++) {
            season.due(week, 4, new Demand(HEAVY, Collections.nCopies(6, 1_000_000), 1));
        }
        assertThatThrownBy(() -> new ExactScheduler().solve(season.problem()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smaller weights");
    }

    @Test
    void theWordsForWhatForbidsAreThoseOfTheContract() {
        assertThat(Forbidden.values())
                .extracting(Forbidden::word)
                .containsExactly(
                        "availability",
                        "occupied",
                        "minimum-gap",
                        "heavy-to-heavy",
                        "jumps-to-jumps",
                        "race-window",
                        "weekly-maximum",
                        "one-a-day",
                        "pin",
                        "past",
                        "not-worth-it");
    }
}
