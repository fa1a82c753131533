package org.groundwork.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.groundwork.app.port.StaleJournalException;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private int calls;

    @Test
    void aCallThatOthersCameBetweenIsMadeAgain() {
        assertThat(Retries.<String>whileStale(() -> answerAfter(3))).isEqualTo("done");
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void aCallThatOthersAlwaysComeBetweenIsGivenUp() {
        assertThatThrownBy(() -> Retries.whileStale(() -> answerAfter(100))).isInstanceOf(StaleJournalException.class);
        assertThat(calls).isEqualTo(5);
    }

    private String answerAfter(int needed) {
        calls++;
        if (calls < needed) {
            throw new StaleJournalException("plan", 1, 2);
        }
        return "done";
    }
}
