package org.groundwork.app.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundwork.app.port.KeptKeys;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Keeps an {@code Idempotency-Key} from standing for two different requests. */
final class OneUseOfAKey {

    private static final int LONGEST = 64;

    private final KeptKeys keys;

    OneUseOfAKey(KeptKeys keys) {
        this.keys = keys;
    }

    /** The id of what a request of the account with {@code key} makes; where that is null, a new id each time. */
    static String id(String account, String key) {
        return key == null
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes((account + "\n" + key).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /**
     * Does {@code work}, which gives the same answer however often it is done with {@code key}.
     *
     * @param key null where none was sent
     * @param digest of what was sent with it
     * @throws InvalidInputException where it was sent with something else before
     */
    <T> T of(String account, String key, String digest, Supplier<T> work) {
        if (key == null) {
            return work.get();
        }
        requireSame(account, key, digest);
        T answer = work.get();
        keys.keep(account, key, digest);
        return answer;
    }

    private void requireSame(String account, String key, String digest) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw wrong("it has not 1 to " + LONGEST + " characters");
        }
        if (keys.findDigest(account, key)
                .filter(before -> !before.equals(digest))
                .isPresent()) {
            throw wrong("it was sent with something else before");
        }
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException(
                List.of(new InputProblem("Idempotency-Key", 0, message, "make a new one, such as a UUID")));
    }
}
