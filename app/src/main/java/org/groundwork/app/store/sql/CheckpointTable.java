package org.groundwork.app.store.sql;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a plan's replay may begin from instead of its first event, in the table {@code checkpoint}. */
public final class CheckpointTable {

    /**
     * A plan at some event.
     *
     * @param number of the event after which it was made
     * @param body as it was kept
     */
    public record Checkpoint(int number, byte[] body) {}

    private CheckpointTable() {}

    /** Keeps {@code body} as what the plan was after event {@code number}, in place of one that is there. */
    public static void keep(JdbcClient sql, String athleteId, int number, byte[] body) {
        sql.sql("insert into checkpoint (athlete_id, number, body) values (?, ?, ?)"
                        + " on conflict (athlete_id, number) do update set body = excluded.body")
                .params(athleteId, number, body)
                .update();
    }

    /** The last one that was made after an event up to {@code number}, inclusive. */
    public static Optional<Checkpoint> findLast(JdbcClient sql, String athleteId, int number) {
        return sql.sql("select number, body from checkpoint where athlete_id = ? and number <= ?"
                        + " order by number desc limit 1")
                .params(athleteId, number)
                .query((row, i) -> new Checkpoint(row.getInt(1), row.getBytes(2)))
                .optional();
    }
}
