package org.groundwork.core.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacktestTest {

    private static final long SEED = 20261124;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** Half of the last digit that is printed: less than a gram's rounding can change. */
    private static final double ROUNDING = 0.005;

    private static BacktestSummary summary(Habit habit) {
        return BacktestSummary.of(Backtest.of(habit.log(SEED)));
    }

    private static BacktestSummary summary(FurtherHabit habit) {
        return BacktestSummary.of(Backtest.of(habit.log(SEED)));
    }

    @ParameterizedTest
    @EnumSource
    void theMedianErrorIsNeverAboveTheSameAsLastSession(Habit habit) {
        BacktestSummary summary = summary(habit);
        assertThat(summary.forecast().median())
                .as("%s, seed %d: %s", habit, SEED, summary)
                .isLessThanOrEqualTo(summary.lastSession().median());
    }

    @ParameterizedTest
    @EnumSource
    void eightyPerCentIntervalsHoldSeventyTwoToEightyEight(Habit habit) {
        assertThat(summary(habit).coveredPercent())
                .as("%s, seed %d", habit, SEED)
                .isBetween(72.0, 88.0);
    }

    @Test
    void largeErrorsAreATenthSmallerThanThoseOfTheLastSession() {
        double mean = Arrays.stream(Habit.values())
                .map(BacktestTest::summary)
                .mapToDouble(s -> s.forecast().ninetieth() / s.lastSession().ninetieth())
                .average()
                .orElseThrow();
        assertThat(mean).as("seed %d", SEED).isLessThan(0.9);
    }

    @ParameterizedTest
    @EnumSource
    void noFurtherHabitRaisesTheMedianAboveTheLastSession(FurtherHabit habit) {
        BacktestSummary summary = summary(habit);
        assertThat(summary.forecast().median())
                .as("%s, seed %d: %s", habit, SEED, summary)
                .isLessThanOrEqualTo(summary.lastSession().median() + ROUNDING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPEATS")
    void intervalsHoldForFurtherHabits(FurtherHabit habit) {
        assertThat(summary(habit).coveredPercent())
                .as("%s, seed %d", habit, SEED)
                .isBetween(72.0, 88.0);
    }

    @Test
    void whoRepeatsNineOfTenDaysIsHeldByTheNarrowestInterval() {
        BacktestSummary summary = summary(FurtherHabit.REPEATS);
        assertThat(summary.lastSession().ninetieth()).isZero();
        assertThat(summary.coveredPercent()).isBetween(88.0, 97.0);
    }

    @Test
    void largeErrorsOfFurtherHabitsAreATenthSmallerToo() {
        double mean = Arrays.stream(FurtherHabit.values())
                .filter(habit -> habit != FurtherHabit.REPEATS)
                .map(BacktestTest::summary)
                .mapToDouble(s -> s.forecast().ninetieth() / s.lastSession().ninetieth())
                .average()
                .orElseThrow();
        assertThat(mean).as("seed %d", SEED).isLessThan(0.9);
    }

    @Test
    void theSameLogGivesTheSameCases() {
        assertThat(Backtest.of(Habit.SLOPPY.log(SEED))).isEqualTo(Backtest.of(Habit.SLOPPY.log(SEED)));
    }

    @Test
    void theFirstDayOfALiftIsNoCase() {
        List<BacktestCase> cases = Backtest.of(new Lifting()
                .set(DAY, "squat", 100, 5)
                .set(DAY.plusDays(2), "squat", 100, 6)
                .set(DAY.plusDays(2), "bench", 60, 5)
                .log());
        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.lift()).isEqualTo("squat");
            assertThat(one.shown()).isEqualTo(Load.ofKilograms(120));
            assertThat(one.lastSession()).isEqualTo(Load.ofKilograms(116.667));
        });
    }

    @Test
    void setsOfMoreThanTenRepsOrWithoutALoadAreNoEvidence() {
        assertThat(Backtest.of(new Lifting()
                        .set(DAY, "squat", 100, 11)
                        .set(DAY.plusDays(2), "squat", 0, 5)
                        .set(DAY.plusDays(4), "squat", 100, 5)
                        .log()))
                .isEmpty();
    }

    @Test
    void theBestOfFourWeeksFallsBackOnTheLastSession() {
        List<BacktestCase> cases = Backtest.of(new Lifting()
                .set(DAY, "squat", 100, 1)
                .set(DAY.plusDays(5), "squat", 90, 1)
                .set(DAY.plusDays(28), "squat", 95, 1)
                .set(DAY.plusDays(100), "squat", 80, 1)
                .log());
        assertThat(cases).extracting(one -> one.bestOfFourWeeks().text()).containsExactly("100", "100", "95");
    }

    @Test
    void tomorrowNeverChangesTodaysForecast() {
        Lifting log = new Lifting();
        for (int i = 0; i < 30; i++) {
            log.set(DAY.plusDays(3L * i), "squat", 80 + i % 4, 5);
        }
        List<BacktestCase> before = Backtest.of(log.log());
        List<BacktestCase> after =
                Backtest.of(log.set(DAY.plusDays(90), "squat", 300, 5).log());
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }
}
