package org.groundwork.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("session_minutes", "races", "runs", "units", "a", "b");

    @ParameterizedTest
    @CsvSource({"sesion_minutes,session_minutes", "Session-Minutes,session_minutes", "rcaes,races", "unit,units"})
    void aSlipLeadsToTheWordThatWasMeant(String slip, String meant) {
        assertThat(Nearest.find(slip, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"d", "weather", "''"})
    void whatIsLikeNothingHasNoNearestWord(String word) {
        assertThat(Nearest.find(word, KNOWN)).isEmpty();
        assertThat(Nearest.hint(word, KNOWN)).isEqualTo("one of session_minutes, races, runs, units, a, b");
    }

    @Test
    void swappingTwoNeighboursIsOneSlip() {
        assertThat(Nearest.distance("rcaes", "races")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }
}
