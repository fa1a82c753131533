package org.groundwork.app.store.sql;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programs sign in with, in the table {@code api_token}. Times are milliseconds since 1970. */
public final class TokenTable {

    /** How old a noted use may be before another is noted. */
    private static final long NOTE_EVERY_MILLIS = 3_600_000;

    private static final String COLUMNS =
            "select id, account_id, scopes, name, created_at, coalesce(last_used_at, 0), expires_at from api_token ";

    /** @param lastUsedAt to the hour; 0: never */
    public record Token(
            String id,
            String account,
            List<String> scopes,
            String name,
            long createdAt,
            long lastUsedAt,
            long expiresAt) {}

    private TokenTable() {}

    /** Enters a token by its secret. */
    public static void add(JdbcClient sql, Token token, String secret) {
        sql.sql("insert into api_token (id, account_id, secret_hash, scopes, name, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.id(),
                        token.account(),
                        Secrets.hash(secret),
                        String.join(" ", token.scopes()),
                        token.name(),
                        token.createdAt(),
                        token.expiresAt())
                .update();
    }

    /** The tokens of an account, the oldest first. */
    public static List<Token> list(JdbcClient sql, String account) {
        return query(sql.sql(COLUMNS + "where account_id = ? order by created_at, id")
                        .param(account))
                .list();
    }

    /** The token of a secret, if it has not expired. */
    public static Optional<Token> find(JdbcClient sql, String secret, long now) {
        return query(sql.sql(COLUMNS + "where secret_hash = ? and expires_at > ?")
                        .params(Secrets.hash(secret), now))
                .optional();
    }

    private static JdbcClient.MappedQuerySpec<Token> query(JdbcClient.StatementSpec query) {
        return query.query((row, i) -> new Token(
                row.getString(1),
                row.getString(2),
                List.of(row.getString(3).split(" ")),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7)));
    }

    /** Whether the use of a token at {@code now} is worth noting. */
    public static boolean isWorthNoting(Token token, long now) {
        return now - token.lastUsedAt() > NOTE_EVERY_MILLIS;
    }

    /** Notes that a token was used. */
    public static void note(JdbcClient sql, String id, long now) {
        sql.sql("update api_token set last_used_at = ? where id = ?")
                .params(now, id)
                .update();
    }

    /** Ends a token of the account; whether it had one of that id. */
    public static boolean remove(JdbcClient sql, String account, String id) {
        return sql.sql("delete from api_token where id = ? and account_id = ?")
                        .params(id, account)
                        .update()
                == 1;
    }
}
