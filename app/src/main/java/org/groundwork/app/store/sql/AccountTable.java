package org.groundwork.app.store.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may sign in, in the table {@code account}. */
public final class AccountTable {

    private AccountTable() {}

    /** Whether anybody can sign in with a password. */
    public static boolean hasPassword(JdbcClient sql) {
        return sql.sql("select 1 from account where password_hash is not null limit 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
