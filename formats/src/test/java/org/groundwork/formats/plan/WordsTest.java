package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final Measures metric = new Measures(Units.METRIC);
    private final Measures imperial = new Measures(Units.IMPERIAL);

    @Test
    void aSpanOverTheYearsEndNamesBothYears() {
        assertThat(Words.span(new DateSpan(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3))))
                .isEqualTo("28 Dec 2026 to 3 Jan 2027");
        assertThat(Words.span(new DateSpan(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 9, 7))))
                .isEqualTo("1 Sep to 7 Sep 2027");
    }

    @ParameterizedTest
    @CsvSource({"45, 45 s", "90, 90 s", "119, 119 s", "120, 2 min", "150, 2 min 30 s", "300, 5 min"})
    void aRestIsSaidInSecondsUpToTwoMinutes(int seconds, String said) {
        assertThat(SetWords.duration(seconds)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"20000, 20 kg, 44 lb", "72500, 72.5 kg, 160 lb", "1250, 1.25 kg, 3 lb", "20412, 20.412 kg, 45 lb"})
    void aLoadIsSaidInTheAthletesUnits(int grams, String kilograms, String pounds) {
        assertThat(metric.load(new Load(grams))).isEqualTo(kilograms);
        assertThat(imperial.load(new Load(grams))).isEqualTo(pounds);
    }

    @Test
    void aRangeNoWiderThanItsLoadIsNotSaid() {
        assertThat(metric.range(LoadTarget.exactly(Load.ofKilograms(40)))).isEmpty();
    }

    @Test
    void distancesAreSaidToATenth() {
        assertThat(metric.distance(Distance.MARATHON)).isEqualTo("42.2 km");
        assertThat(metric.distance(Distance.TEN_KM)).isEqualTo("10 km");
        assertThat(imperial.distance(Distance.HALF_MARATHON)).isEqualTo("13.1 mi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "not-worth-it"
            })
    void everyConstraintOfTheContractHasPlainWords(String constraint) {
        assertThat(Words.constraint(constraint)).isNotEqualTo(constraint).doesNotContain("-");
    }
}
