package org.groundwork.app.boot;

import java.util.List;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.boot.ssl.pem.PemContent;

/** Reads what https needs before the server starts, so that a wrong file is named. */
final class Certificates {

    private Certificates() {}

    /** @throws InvalidInputException naming the file that holds no certificate or no key */
    static void requireUsable(ServerSettings.Tls tls) {
        require(tls.certificate().toString(), "no certificate", () -> PemContent.load(tls.certificate())
                .getCertificates());
        require(tls.key().toString(), "no private key without a password", () -> PemContent.load(tls.key())
                .getPrivateKey());
    }

    private static void require(String file, String missing, Reading reading) {
        try {
            if (reading.read() != null) {
                return;
            }
        } catch (Exception unreadable) {
            throw wrong(file, missing, unreadable);
        }
        throw wrong(file, missing, null);
    }

    private static InvalidInputException wrong(String file, String missing, Exception cause) {
        InvalidInputException wrong = new InvalidInputException(
                List.of(new InputProblem(file, 0, "it holds " + missing, "name a PEM file that does")));
        wrong.initCause(cause);
        return wrong;
    }

    @FunctionalInterface
    private interface Reading {
        Object read() throws Exception;
    }
}
