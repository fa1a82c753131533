package org.groundwork.app.store.sql;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that sign in once, in the table {@code sign_in_link}. */
public final class SignInLinkTable {

    /** How long a link leads in. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final String OWNER = "owner";

    private SignInLinkTable() {}

    /**
     * A new link for who runs the server; where there is no account yet, one named {@value #OWNER} is made.
     *
     * @param now milliseconds since 1970
     * @return the secret, which is kept nowhere
     */
    public static String addForOwner(JdbcClient sql, long now) {
        if (AccountTable.findFirst(sql).isEmpty()) {
            AccountTable.add(sql, UUID.randomUUID().toString(), OWNER, now);
        }
        return add(sql, AccountTable.findFirst(sql).orElseThrow().id(), now);
    }

    /**
     * A new link for the account of that name, which is made where there is none.
     *
     * @param now milliseconds since 1970
     * @return the secret, which is kept nowhere
     */
    public static String addFor(JdbcClient sql, String name, long now) {
        AccountTable.add(sql, UUID.randomUUID().toString(), name, now);
        return add(sql, AccountTable.findByName(sql, name).orElseThrow().id(), now);
    }

    private static String add(JdbcClient sql, String account, long now) {
        String secret = Secrets.next();
        sql.sql("delete from sign_in_link where expires_at <= ?").param(now).update();
        sql.sql("insert into sign_in_link (secret_hash, account_id, expires_at) values (?, ?, ?)")
                .params(Secrets.hash(secret), account, now + LIFE.toMillis())
                .update();
        return secret;
    }

    /** Uses a link up; its account, or empty where it was used, is too old, or never was. */
    public static Optional<String> use(JdbcClient sql, String secret, long now) {
        return sql.sql("update sign_in_link set used_at = ? where secret_hash = ? and used_at is null"
                        + " and expires_at > ? returning account_id")
                .params(now, Secrets.hash(secret), now)
                .query(String.class)
                .optional();
    }
}
