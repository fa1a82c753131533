package org.groundwork.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;

class RaceDayCheckTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 18);
    private static final Race MARATHON = new Race(DAY, Distance.MARATHON, Race.Priority.A, "");

    @Test
    void aPlanForTheSameRaceIsNotSpokenOf() {
        assertThat(warnings(race(DAY, Optional.of(Distance.ofMiles(26.2))))).isEmpty();
        assertThat(warnings(race(DAY, Optional.empty()))).isEmpty();
    }

    @Test
    void aPlanForAnotherDistanceIs() {
        assertThat(warnings(race(DAY, Optional.of(Distance.HALF_MARATHON))))
                .containsExactly("The run plan is for a race of 21.1 km on Sunday 18 April, and yours that day is"
                        + " 42.2 km: is it the right plan?");
    }

    @Test
    void aRaceThatStandsBesideTheAthletesIsPointedAt() {
        assertThat(warnings(race(DAY.minusDays(1), Optional.empty())))
                .singleElement()
                .asString()
                .startsWith("The run plan has a race on Saturday 17 April, and yours is on Sunday 18 April");
    }

    @Test
    void racesOfTheAthletesOwnAndRacesFarAwayAreNot() {
        Race saturday = new Race(DAY.minusDays(1), Distance.ofKilometres(5), Race.Priority.C, "");
        PlannedRun five = race(DAY.minusDays(1), Optional.of(Distance.ofKilometres(5)));
        assertThat(RaceDayCheck.warnings(List.of(saturday, MARATHON), List.of(five)))
                .isEmpty();
        assertThat(warnings(race(DAY.minusWeeks(3), Optional.of(Distance.HALF_MARATHON))))
                .isEmpty();
    }

    private static List<String> warnings(PlannedRun run) {
        return RaceDayCheck.warnings(List.of(MARATHON), List.of(run));
    }

    private static PlannedRun race(LocalDate day, Optional<Distance> distance) {
        return new PlannedRun(
                new DaySlot(day, Slot.AM), RunType.RACE, 95, false, OptionalInt.empty(), distance, "Race", "plan:1");
    }
}
