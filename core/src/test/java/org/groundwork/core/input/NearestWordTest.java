package org.groundwork.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("squat", "hinge", "lunge", "push", "pull");

    @Test
    void aSlipOfOneLetterFindsItsWord() {
        assertThat(NearestWord.to("squad", KNOWN)).contains("squat");
        assertThat(NearestWord.to("sqat", KNOWN)).contains("squat");
        assertThat(NearestWord.to("squuat", KNOWN)).contains("squat");
    }

    @Test
    void theNearestOfSeveralWinsThenTheAlphabet() {
        assertThat(NearestWord.to("longe", KNOWN)).contains("lunge");
        assertThat(NearestWord.to("pulh", KNOWN)).contains("pull");
        assertThat(NearestWord.to("pu", List.of("pux", "pua"))).contains("pua");
    }

    @Test
    void somethingElseAltogetherFindsNothing() {
        assertThat(NearestWord.to("treadmill", KNOWN)).isEmpty();
    }

    @Test
    void theHintNamesTheNearestOrElseAll() {
        assertThat(NearestWord.hint("hings", KNOWN)).isEqualTo("did you mean 'hinge'?");
        assertThat(NearestWord.hint("treadmill", KNOWN)).isEqualTo("one of squat, hinge, lunge, push, pull");
    }

    @ParameterizedTest
    @CsvSource({"sesion_minutes,session_minutes", "Session-Minutes,session_minutes", "rcaes,races", "unit,units"})
    void caseAndDashesMakeNoDifferenceToAKey(String slip, String meant) {
        assertThat(NearestWord.to(slip, List.of("session_minutes", "races", "runs", "units", "a", "b")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"d", "weather", "''"})
    void whatIsLikeNothingHasNoNearestWord(String word) {
        assertThat(NearestWord.to(word, List.of("session_minutes", "races", "a", "b")))
                .isEmpty();
    }

    @Test
    void swappingTwoNeighboursIsOneSlip() {
        assertThat(NearestWord.distance("rcaes", "races")).isEqualTo(1);
        assertThat(NearestWord.distance("kitten", "sitting")).isEqualTo(3);
    }
}
