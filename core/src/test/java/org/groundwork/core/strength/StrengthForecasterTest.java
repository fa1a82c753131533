package org.groundwork.core.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;

class StrengthForecasterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final StrengthForecaster forecaster = new StrengthForecaster();
    private LocalDate next = DAY;

    private void show(double... kilograms) {
        for (double each : kilograms) {
            forecaster.learn(next, new TreeMap<>(Map.of("squat", Load.ofKilograms(each))));
            next = next.plusDays(3);
        }
    }

    private Forecast forecast(LocalDate on) {
        return forecaster.forecast("squat", on).orElseThrow();
    }

    private static double width(Forecast forecast) {
        return forecast.high().kilograms() / forecast.low().kilograms();
    }

    @Test
    void aLiftThatWasNeverDoneHasNoForecast() {
        assertThat(forecaster.forecast("squat", DAY)).isEmpty();
    }

    @Test
    void aRepeatedLoadIsForecastExactly() {
        show(100, 102.5, 102.5, 102.5);
        assertThat(forecast(next).oneRepMax()).isEqualTo(Load.ofKilograms(102.5));
    }

    @Test
    void aZeroTooManyChangesNothing() {
        show(60, 61, 60, 61, 600);
        assertThat(forecast(next).oneRepMax()).isBetween(Load.ofKilograms(60), Load.ofKilograms(61));
    }

    @Test
    void poundsForKilogramsChangeNothing() {
        show(60, 61, 60, 61, 60 * 2.2046);
        assertThat(forecast(next).oneRepMax()).isBetween(Load.ofKilograms(60), Load.ofKilograms(61));
    }

    @Test
    void aJumpThatTheNextSessionConfirmsIsBelieved() {
        show(20, 21, 20, 50, 51, 50, 51, 51);
        assertThat(forecast(next).oneRepMax()).isGreaterThan(Load.ofKilograms(45));
    }

    @Test
    void alternatingHeavyAndLightDaysAreLearnt() {
        for (int i = 0; i < 15; i++) {
            show(100, 80);
        }
        assertThat(forecast(next).oneRepMax()).isEqualTo(Load.ofKilograms(100));
    }

    @Test
    void aMonthWithoutLiftingLowersTheForecast() {
        show(100, 100, 100, 100);
        assertThat(forecast(next.plusDays(30)).oneRepMax()).isBetween(Load.ofKilograms(92), Load.ofKilograms(95));
    }

    @Test
    void uncertaintyShrinksWithEvidence() {
        show(100);
        double first = width(forecast(next));
        show(101, 100, 101, 100, 101, 101, 100, 101, 100, 101);
        assertThat(width(forecast(next))).isLessThan(first);
    }

    @Test
    void uncertaintyGrowsWithTimeAway() {
        show(100, 102, 98, 103, 99, 102);
        assertThat(width(forecast(next.plusDays(60)))).isGreaterThan(width(forecast(next)));
    }
}
