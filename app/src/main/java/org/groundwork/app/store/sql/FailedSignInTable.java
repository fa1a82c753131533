package org.groundwork.app.store.sql;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Slows down who guesses, in the table {@code failed_sign_in}. An attempt counts as failed before it is checked, so that
 * many at once gain nothing. Names and addresses are kept as hashes.
 */
public final class FailedSignInTable {

    private static final long LONGEST_WAIT_SECONDS = 900;
    private static final long FORGET_AFTER_MILLIS = 86_400_000;

    private record Failures(long count, long lastAt) {}

    private FailedSignInTable() {}

    /** What the failures of an account count under. */
    public static String account(String name) {
        return Secrets.hash("account:" + AccountTable.nameKey(name));
    }

    /** What the failures of an address count under. */
    public static String address(String address) {
        return Secrets.hash("address:" + address);
    }

    /**
     * Counts an attempt, unless it comes too early.
     *
     * @param free how many failures cost no wait; each one more doubles it, from 2 seconds to a quarter of an hour
     * @param now milliseconds since 1970
     * @return seconds to wait; 0: go on
     */
    public static long attempt(JdbcClient sql, String bucket, int free, long now) {
        Optional<Failures> before = sql.sql("select failures, last_at from failed_sign_in where bucket = ?")
                .param(bucket)
                .query((row, i) -> new Failures(row.getLong(1), row.getLong(2)))
                .optional();
        if (before.isEmpty()) {
            return begin(sql, bucket, now) ? 0 : 1;
        }
        Failures last = before.get();
        long wait = last.lastAt() + 1000 * waitSeconds(last.count() - free) - now;
        return wait > 0 ? (wait + 999) / 1000 : count(sql, bucket, last, now) ? 0 : 1;
    }

    private static boolean begin(JdbcClient sql, String bucket, long now) {
        return sql.sql("insert into failed_sign_in (bucket, failures, last_at) values (?, 1, ?)"
                                + " on conflict (bucket) do nothing")
                        .params(bucket, now)
                        .update()
                == 1;
    }

    /** Counts one more, unless somebody else counted at the same time. */
    private static boolean count(JdbcClient sql, String bucket, Failures last, long now) {
        long failures = now - last.lastAt() > FORGET_AFTER_MILLIS ? 1 : last.count() + 1;
        return sql.sql("update failed_sign_in set failures = ?, last_at = ?"
                                + " where bucket = ? and failures = ? and last_at = ?")
                        .params(failures, now, bucket, last.count(), last.lastAt())
                        .update()
                == 1;
    }

    private static long waitSeconds(long over) {
        return over < 0 ? 0 : Math.min(LONGEST_WAIT_SECONDS, 2L << Math.min(over, 10));
    }

    /** Forgets the failures of an account whose owner came in, and the one that this attempt counted at the address. */
    public static void succeed(JdbcClient sql, String account, String address) {
        sql.sql("delete from failed_sign_in where bucket = ?").param(account).update();
        sql.sql("update failed_sign_in set failures = failures - 1 where bucket = ? and failures > 0")
                .param(address)
                .update();
    }
}
