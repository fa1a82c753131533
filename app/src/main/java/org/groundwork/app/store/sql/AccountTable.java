package org.groundwork.app.store.sql;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sign in, in the table {@code account}. Names are compared without case and accents. */
public final class AccountTable {

    /**
     * Somebody who may sign in.
     *
     * @param passwordHash empty where links alone lead in
     */
    public record Account(String id, String name, Optional<String> passwordHash) {}

    private static final String COLUMNS = "select id, name, password_hash from account ";

    private AccountTable() {}

    /** Whether anybody can sign in with a password. */
    public static boolean hasPassword(JdbcClient sql) {
        return sql.sql("select 1 from account where password_hash is not null limit 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * Enters an account without a password.
     *
     * @param createdAt milliseconds since 1970
     * @return whether the name was free
     */
    public static boolean add(JdbcClient sql, String id, String name, long createdAt) {
        return sql.sql(
                                "insert into account (id, name, name_key, created_at) values (?, ?, ?, ?) on conflict do nothing")
                        .params(id, name, nameKey(name), createdAt)
                        .update()
                == 1;
    }

    /** The account that was there first: that of who runs the server. */
    public static Optional<Account> findFirst(JdbcClient sql) {
        return one(sql.sql(COLUMNS + "order by created_at, id limit 1"));
    }

    /** The account of that id. */
    public static Optional<Account> find(JdbcClient sql, String id) {
        return one(sql.sql(COLUMNS + "where id = ?").param(id));
    }

    /** The account of that name, however it is written. */
    public static Optional<Account> findByName(JdbcClient sql, String name) {
        return one(sql.sql(COLUMNS + "where name_key = ?").param(nameKey(name)));
    }

    private static Optional<Account> one(JdbcClient.StatementSpec query) {
        return query.query((row, i) ->
                        new Account(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))))
                .optional();
    }

    /** Calls an account by another name; whether that was free. */
    public static boolean rename(JdbcClient sql, String id, String name) {
        return sql.sql("update account set name = ?, name_key = ? where id = ? and not exists"
                                + " (select 1 from account where name_key = ? and id <> ?)")
                        .params(name, nameKey(name), id, nameKey(name), id)
                        .update()
                == 1;
    }

    /** Sets what the password is checked by from now on. */
    public static void setPassword(JdbcClient sql, String id, String hash) {
        sql.sql("update account set password_hash = ? where id = ?")
                .params(hash, id)
                .update();
    }

    /** Removes the account and the athletes that nobody else owns, with all that hangs on them; ends its sessions. */
    public static void remove(JdbcClient sql, String id) {
        sql.sql("delete from athlete where id in (select athlete_id from membership where account_id = ?"
                        + " and role = 'OWNER') and id not in (select athlete_id from membership where"
                        + " account_id <> ? and role = 'OWNER')")
                .params(id, id)
                .update();
        endSessions(sql, id);
        sql.sql("delete from account where id = ?").param(id).update();
    }

    /** Signs the account out everywhere. */
    public static void endSessions(JdbcClient sql, String id) {
        sql.sql("delete from spring_session where principal_name = ?").param(id).update();
    }

    /** The name as it is compared. */
    static String nameKey(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
