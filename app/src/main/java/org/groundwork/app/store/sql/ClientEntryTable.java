package org.groundwork.app.store.sql;

import java.util.Optional;
import org.groundwork.app.port.StaleJournalException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients entered under ids of their own, and what they were answered, in the table {@code client_entry}. */
public final class ClientEntryTable {

    /**
     * An entry that was kept.
     *
     * @param id made by the client
     * @param number of the last event that it became
     * @param answer what was told of it, and is told again
     */
    public record Entry(String id, int number, String answer) {}

    private ClientEntryTable() {}

    /** The entry that was kept under {@code id}. */
    public static Optional<Entry> find(JdbcClient sql, String athlete, String id) {
        return sql.sql("select client_id, number, answer from client_entry where athlete_id = ? and client_id = ?")
                .params(athlete, id)
                .query((row, i) -> new Entry(row.getString(1), row.getInt(2), row.getString(3)))
                .optional();
    }

    /**
     * Keeps {@code entry}.
     *
     * @param receivedAt milliseconds since 1970
     * @throws StaleJournalException where another came in under the same id meanwhile
     */
    public static void keep(JdbcClient sql, String athlete, Entry entry, long receivedAt) {
        int kept = sql.sql("insert into client_entry (athlete_id, client_id, number, answer, received_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (athlete_id, client_id) do nothing")
                .params(athlete, entry.id(), entry.number(), entry.answer(), receivedAt)
                .update();
        if (kept == 0) {
            throw new StaleJournalException("plan", entry.number() - 1, entry.number());
        }
    }
}
