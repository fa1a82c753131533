package org.groundwork.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonLimitsTest {

    private static final JsonLimits LIMITS = new JsonLimits(3, 4, 12);

    @ParameterizedTest
    @ValueSource(strings = {"[[[[]]]]", "12345", "[1,1,1,1,1,1,1,1,1,1,1]"})
    void aDocumentOverAnyLimitIsToldThemAll(String json) {
        assertThat(LIMITS.words(fault(json)))
                .isEqualTo("over one of the limits: 3 levels deep, 4 digits a number, 12 tokens (brackets, names and"
                        + " values), 50,000 characters a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[]]]", "1234", "[1,1,1,1,1,1,1,1,1,1]"})
    void aDocumentAtTheLimitsIsRead(String json) {
        assertThat(LIMITS.mapper().build().readTree(json)).isNotNull();
    }

    @Test
    void aBrokenDocumentIsToldWhatAndWhere() {
        JacksonException broken = fault("{\n\"a\": b}");
        assertThat(LIMITS.words(broken)).contains("Unrecognized token 'b'");
        assertThat(JsonLimits.line(broken)).isEqualTo(2);
    }

    private static JacksonException fault(String json) {
        return catchThrowableOfType(
                JacksonException.class, () -> LIMITS.mapper().build().readTree(json));
    }
}
