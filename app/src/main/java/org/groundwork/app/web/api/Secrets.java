package org.groundwork.app.web.api;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Makes secrets of 256 random bits, as text that may stand in an address. */
final class Secrets implements Supplier<String> {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
