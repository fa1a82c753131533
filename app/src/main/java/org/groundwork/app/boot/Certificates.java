package org.groundwork.app.boot;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.boot.ssl.pem.PemContent;

/** Reads what https needs before the server starts, so that a wrong file is named. */
final class Certificates {

    private static final byte[] PROOF = {1, 2, 3};

    private Certificates() {}

    /**
     * Looks at both files.
     *
     * @throws InvalidInputException naming the file that holds no certificate or no key, a certificate that is not valid
     *     at {@code now}, or a key that belongs to another
     */
    static void requireUsable(ServerSettings.Tls tls, Instant now) {
        InputProblems problems = new InputProblems();
        Optional<X509Certificate> certificate =
                read(tls.certificate(), "no certificate", problems, pem -> pem.getCertificates().stream()
                        .findFirst());
        Optional<PrivateKey> key = read(
                tls.key(),
                "no private key without a password",
                problems,
                pem -> Optional.ofNullable(pem.getPrivateKey()));
        certificate.ifPresent(own -> requireValid(own, tls.certificate(), now, problems));
        if (certificate.isPresent() && key.isPresent() && !belong(certificate.get(), key.get())) {
            problems.add(
                    tls.key().toString(),
                    0,
                    "it is not the key of the first certificate in " + tls.certificate(),
                    "name the two that were made together; the server's own certificate comes first in its file");
        }
        problems.throwIfAny();
    }

    private static <T> Optional<T> read(Path file, String missing, InputProblems problems, Reading<T> reading) {
        Optional<T> found = found(file, reading);
        if (found.isEmpty()) {
            problems.add(file.toString(), 0, "it holds " + missing, "name a PEM file that does");
        }
        return found;
    }

    private static <T> Optional<T> found(Path file, Reading<T> reading) {
        try {
            return reading.read(PemContent.load(file));
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }

    private static void requireValid(X509Certificate certificate, Path file, Instant now, InputProblems problems) {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (end.isBefore(now)) {
            problems.add(file.toString(), 0, "its certificate ended on " + day(end), "have it renewed");
        } else if (begin.isAfter(now)) {
            problems.add(
                    file.toString(), 0, "its certificate begins on " + day(begin), "check the clock of this machine");
        }
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Whether the certificate vouches for what the key signs. */
    private static boolean belong(X509Certificate certificate, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm(key));
            signature.initSign(key);
            signature.update(PROOF);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(PROOF);
            return signature.verify(signed);
        } catch (GeneralSecurityException ofAnotherKind) {
            return false;
        }
    }

    private static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(PemContent pem) throws Exception;
    }
}
