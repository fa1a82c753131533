package org.groundwork.core.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LayoffsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 5);
    private static final LocalDate BACK = LAST.plusDays(40);

    private final Layoffs layoffs = new Layoffs();

    LayoffsTest() {
        layoffs.lifted(LAST);
    }

    @Test
    void lessThanTwoWeeksOffCostNothing() {
        assertThat(layoffs.loss(LAST, LAST.plusDays(13))).isZero();
    }

    @Test
    void fourWeeksOffCostSevenPerCentBeforeAnythingIsKnown() {
        assertThat(layoffs.loss(LAST, LAST.plusDays(28))).isEqualTo(0.07);
    }

    @Test
    void twoWeeksOffCostHalfOfThat() {
        assertThat(layoffs.loss(LAST, LAST.plusDays(14))).isEqualTo(0.035);
    }

    @Test
    void longerThanFourWeeksCostNoMore() {
        assertThat(layoffs.loss(LAST, LAST.plusYears(1))).isEqualTo(0.07);
    }

    @Test
    void aLiftLeftOutWhileOthersAreDoneLosesNothing() {
        for (int day = 3; day < 40; day += 3) {
            layoffs.lifted(LAST.plusDays(day));
        }
        assertThat(layoffs.loss(LAST, BACK)).isZero();
    }

    @Test
    void aLiftThatComesBackLaterThanOthersStillLost() {
        layoffs.lifted(BACK);
        layoffs.lifted(BACK.plusDays(3));
        assertThat(layoffs.loss(LAST, BACK.plusDays(5))).isEqualTo(0.07);
    }

    @Test
    void theFirstLiftsToComeBackTellOfTheOthers() {
        for (int lift = 0; lift < 4; lift++) {
            layoffs.learn(LAST, BACK, -0.2);
        }
        assertThat(layoffs.loss(LAST, BACK.plusDays(1))).isBetween(0.15, 0.2);
    }

    @Test
    void whoComesBackToTheSameLoadsIsMetExactlyInTheEnd() {
        for (int lift = 0; lift < 5; lift++) {
            layoffs.learn(LAST, BACK, 0);
        }
        assertThat(layoffs.loss(LAST, BACK)).isZero();
    }

    @Test
    void whoComesBackStrongerIsNotRaised() {
        for (int lift = 0; lift < 20; lift++) {
            layoffs.learn(LAST, BACK, 0.3);
        }
        assertThat(layoffs.loss(LAST, BACK)).isZero();
    }

    @Test
    void anotherMachineCountsForNoMoreThanALargeChange() {
        layoffs.learn(LAST, BACK, -3);
        assertThat(layoffs.loss(LAST, BACK)).isEqualTo(0.75 * 0.07 + 0.25 * 0.4, within(1e-12));
    }

    @Test
    void sessionsWithoutALayoffTeachNothing() {
        layoffs.learn(LAST, LAST.plusDays(5), -0.3);
        assertThat(layoffs.loss(LAST, BACK)).isEqualTo(0.07);
    }
}
