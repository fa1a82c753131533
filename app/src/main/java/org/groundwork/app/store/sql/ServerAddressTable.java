package org.groundwork.app.store.sql;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people reach the server, in the table {@code server_address}. */
public final class ServerAddressTable {

    private ServerAddressTable() {}

    /**
     * Keeps where a server that begins now is reached, in place of what was kept before.
     *
     * @param url without a slash at its end
     * @param now milliseconds since 1970
     */
    public static void keep(JdbcClient sql, String url, long now) {
        sql.sql("delete from server_address").update();
        sql.sql("insert into server_address (url, begun_at) values (?, ?)"
                        + " on conflict (url) do update set begun_at = excluded.begun_at")
                .params(url, now)
                .update();
    }

    /** Where the server that began last is reached; empty where none ever began. */
    public static Optional<String> find(JdbcClient sql) {
        return sql.sql("select url from server_address order by begun_at desc, url limit 1")
                .query(String.class)
                .optional();
    }
}
