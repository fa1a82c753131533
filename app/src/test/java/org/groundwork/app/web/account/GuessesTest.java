package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessesTest {

    private static final String NAME = "Ada Runner";

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890", "qwertyuiop", "password123", "iloveyou12", "Liverpool1", "basketball", "P@ssw0rd12"
            })
    void passwordsThatLeakedMostAreGuessedEarly(String leaked) {
        assertThat(Guesses.comeEarlyTo(leaked, NAME)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"groundwork", "Groundwork1", "ada runner", "AdaRunner2026", "runner ada", "groundworkgroundwork"
            })
    void theNamesOfTheAccountAndTheProgramAreGuessedEarlyInAnyDisguise(String context) {
        assertThat(Guesses.comeEarlyTo(context, NAME)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrst", "2026-11-242026-11-24"})
    void lengthAloneDoesNotHelp(String monotonous) {
        assertThat(Guesses.comeEarlyTo(monotonous, NAME)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven hills before breakfast", "zug kreide wolke neun", "k3v9-xq2m-p8"})
    void wordsThatGoNotTogetherAndRandomLettersStand(String good) {
        assertThat(Guesses.comeEarlyTo(good, NAME)).isFalse();
    }

    @Test
    void thePasswordOfGreatestLengthIsLookedAtInNoTime() {
        String longest = "Ab1!".repeat(Passwords.LONGEST / 4);
        long begin = System.nanoTime();
        Guesses.comeEarlyTo(longest, NAME);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(5_000);
    }
}
