package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.AbstractThrowableAssert;
import org.groundwork.app.port.ServerSettings.Tls;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    private static Path folder;

    private static Tls own;
    private static Tls other;

    @BeforeAll
    static void sign() throws Exception {
        TestAuthority authority = TestAuthority.in(folder);
        own = authority.sign("own", "-validity", "30");
        other = authority.sign("other", "-keyalg", "RSA");
    }

    @Test
    void aCertificateAndItsOwnKeyAreUsable() {
        assertThatCode(() -> Certificates.requireUsable(own, Instant.now())).doesNotThrowAnyException();
        assertThatCode(() -> Certificates.requireUsable(other, Instant.now())).doesNotThrowAnyException();
    }

    @Test
    void aKeyOfAnotherCertificateIsNamed() {
        refused(new Tls(own.certificate(), other.key()), Instant.now())
                .hasMessageContaining("other.key: it is not the key of the first certificate in")
                .hasMessageContaining("own.crt");
    }

    @Test
    void aCertificateThatEndedOrHasNotBegunIsNamedWithItsDay() {
        refused(own, Instant.now().plus(YEAR))
                .hasMessageMatching("(?s).*own.crt: its certificate ended on 20\\d\\d-.*");
        refused(own, Instant.now().minus(YEAR)).hasMessageContaining("own.crt: its certificate begins on 20");
    }

    @Test
    void filesThatAreMissingOrHoldSomethingElseAreBothNamed() throws Exception {
        Path text = Files.writeString(folder.resolve("text.pem"), "no certificate at all");
        refused(new Tls(text, folder.resolve("missing.pem")), Instant.now())
                .hasMessageContaining("text.pem: it holds no certificate")
                .hasMessageContaining("missing.pem: it holds no private key");
        refused(new Tls(own.key(), own.certificate()), Instant.now())
                .hasMessageContaining("own.key: it holds no certificate")
                .hasMessageContaining("own.crt: it holds no private key");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Tls tls, Instant now) {
        return assertThatThrownBy(() -> Certificates.requireUsable(tls, now)).isInstanceOf(InvalidInputException.class);
    }
}
