package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({
        "72.5, 72500",
        "-72.5, -72500",
        "0, 0",
        "0.0004, 0",
        "0.0005, 1",
        "0.00005, 0",
        "1e3, 1000000",
        "1e-99999999, 0"
    })
    void aWeightIsTakenToTheGram(String kilograms, int grams) {
        assertThat(Rounded.scaled(kilograms, 3)).isEqualTo(grams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "-1e99999999", "1e999999999", "2147484", "1e2147483647"})
    void aWeightOfAHundredMillionFiguresIsTooLargeAtOnce(String kilograms) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Rounded.scaled(kilograms, 3)).isInstanceOf(ArithmeticException.class));
    }

    @Test
    void aWordIsNoNumber() {
        assertThatThrownBy(() -> Rounded.scaled("heavy", 3)).isInstanceOf(NumberFormatException.class);
    }
}
