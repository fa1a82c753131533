package org.groundwork.app.port;

import java.util.Optional;

/** The {@code Idempotency-Key}s with which accounts wrote something, for as long as they count. */
public interface KeptKeys {

    /** What was sent with {@code key}, as a digest; empty where nothing was, or too long ago. */
    Optional<String> findDigest(String account, String key);

    /** Keeps what was sent with {@code key}; what is kept already stays. */
    void keep(String account, String key, String digest);
}
