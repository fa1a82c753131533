package org.groundwork.app.store.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.groundwork.app.port.KeptKeys;

/** Keys in the table {@code idempotency}; those older than two days are forgotten. */
public record KeyTable(Database database, Clock clock) implements KeptKeys {

    private static final Duration KEPT = Duration.ofDays(2);

    /** Of a write that was done; its answer is kept with what it wrote. */
    private static final int DONE = 200;

    @Override
    public Optional<String> findDigest(String account, String key) {
        return database.read(sql -> sql.sql("select request_digest from idempotency"
                        + " where account_id = ? and idempotency_key = ? and created_at > ?")
                .params(account, key, oldest())
                .query(String.class)
                .optional());
    }

    @Override
    public void keep(String account, String key, String digest) {
        database.write(sql -> {
            sql.sql("delete from idempotency where created_at <= ?")
                    .param(oldest())
                    .update();
            return sql.sql(
                            "insert into idempotency (account_id, idempotency_key, request_digest, status, body, created_at)"
                                    + " values (?, ?, ?, ?, '', ?) on conflict (account_id, idempotency_key) do nothing")
                    .params(account, key, digest, DONE, clock.millis())
                    .update();
        });
    }

    private long oldest() {
        return clock.millis() - KEPT.toMillis();
    }
}
