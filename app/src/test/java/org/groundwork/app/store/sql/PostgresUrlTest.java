package org.groundwork.app.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {

    @Test
    void aPasswordMayHoldSignsThatAreWrittenWithPercent() {
        PostgresUrl url = PostgresUrl.of("postgresql://gw:a%40b+c:d@db.example.org:5433/groundwork?sslmode=require");
        assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://db.example.org:5433/groundwork?sslmode=require");
        assertThat(url.user()).contains("gw");
        assertThat(url.password()).contains("a@b+c:d");
    }

    @Test
    void userAndPasswordMayBeAbsent() {
        PostgresUrl url = PostgresUrl.of("jdbc:postgresql://localhost/groundwork");
        assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://localhost/groundwork");
        assertThat(url.user()).isEmpty();
        assertThat(url.password()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mysql://h/d", "postgresql://host", "postgresql:///name", "a b", "postgresql://h o/x"})
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> PostgresUrl.of(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--database: it is no address of a PostgreSQL database");
    }
}
