package org.groundwork.app.store.sql;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passkeys of accounts, in the tables of Spring Security, which writes them. */
public final class PasskeyTable {

    /**
     * A passkey.
     *
     * @param label what its owner calls it
     * @param used when it was made, or signed somebody in last
     */
    public record Passkey(String id, String label, Instant created, Instant used) {}

    private static final String OF_ACCOUNT = "user_entity_user_id in (select id from user_entities where name = ?)";

    private PasskeyTable() {}

    /** The passkeys of an account, the oldest first. */
    public static List<Passkey> list(JdbcClient sql, String account) {
        return sql.sql("select credential_id, label, created, last_used from user_credentials where " + OF_ACCOUNT
                        + " order by created, credential_id")
                .param(account)
                .query((row, i) -> new Passkey(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** Forgets a passkey of the account; whether it had one of that id. */
    public static boolean remove(JdbcClient sql, String account, String id) {
        return sql.sql("delete from user_credentials where credential_id = ? and " + OF_ACCOUNT)
                        .params(id, account)
                        .update()
                == 1;
    }
}
