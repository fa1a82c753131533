package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundwork.core.quantity.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 km easy | 8000",
                "Easy 8,5 km | 8500",
                "10K with strides | 10000",
                "4-6 km | 6000",
                "12 km with 3 x 2 km at MP | 12000",
                "tempo: 14 km, last 5 km faster | 14000",
                "run 7.5 | 7500",
                "7.5 | 7500",
                "9 km w/ 5 x 1 km, 1 km jog | 9000",
                "Recovery 5 km | 5000",
                "3 x hill | 0",
                "4 x 800 | 0",
                "30 tempo | 0"
            })
    void theDistanceIsTheWholeRuns(String words, int metres) {
        assertThat(WrittenAmount.distance(words, DistanceUnit.KILOMETRE)
                        .map(Distance::metres)
                        .orElse(0))
                .isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource({
        "45 min easy, 45",
        "Easy 40-50 min, 50",
        "1 h 15 min, 75",
        "2 hours, 120",
        "1:30 long, 90",
        "35 tempo, 35",
        "8 km, 0",
        "6 x 3 min, 0"
    })
    void theMinutesAreTheWholeRuns(String words, int minutes) {
        assertThat(WrittenAmount.minutes(words).orElse(0)).isEqualTo(minutes);
    }

    @Test
    void aDistanceThatNobodyRunsIsNone() {
        assertThat(WrittenAmount.distance("99999 km", DistanceUnit.KILOMETRE)).isEmpty();
    }
}
