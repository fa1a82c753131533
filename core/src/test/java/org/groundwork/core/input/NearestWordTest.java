package org.groundwork.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(NearestWord.hint("treadmill", KNOWN)).isEqualTo("known are squat, hinge, lunge, push, pull");
    }
}
