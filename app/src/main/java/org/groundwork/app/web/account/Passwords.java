package org.groundwork.app.web.account;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes passwords with Argon2id. Few at a time: each takes 19 MiB for a moment. */
final class Passwords {

    static final int LONGEST = 256;

    private static final int SHORTEST = 10;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Of no password: what a name that is not there is checked against, so that it takes as long as any other. */
    private final String nobodys = argon.encode("nobody's");

    /**
     * What is kept of a new password.
     *
     * @throws InvalidInputException where it is too short, or the name itself
     */
    String hash(String password, String name) {
        if (password.length() < SHORTEST) {
            throw wrong(
                    "the password has fewer than " + SHORTEST + " characters", "take a few words that go not together");
        }
        if (password.strip().equalsIgnoreCase(name)) {
            throw wrong("the password is the name", "take what others can't guess");
        }
        return alone(() -> argon.encode(password));
    }

    /** Whether {@code password} is that of {@code hash}; where there is none, it is not, and that takes as long. */
    boolean matches(String password, Optional<String> hash) {
        boolean same = alone(() -> argon.matches(password, hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T alone(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static InvalidInputException wrong(String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem("body", 0, message, hint)));
    }
}
