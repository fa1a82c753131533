package org.groundwork.app.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.formats.living.ProblemJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the table {@code client_entry}; the answer of what was refused is the list of its problems. */
final class ClientEntryRows {

    private ClientEntryRows() {}

    static Map<String, ClientEntry> find(JdbcClient sql, String athleteId, Set<String> ids) {
        return sql
                .sql("select client_id, number, answer from client_entry where athlete_id = :athlete"
                        + " and client_id in (:ids)")
                .param("athlete", athleteId)
                .param("ids", ids)
                .query((row, i) -> entry(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ClientEntry::id, Function.identity()));
    }

    private static ClientEntry entry(ResultSet row) throws SQLException {
        int number = row.getInt(2);
        return row.wasNull()
                ? ClientEntry.refused(row.getString(1), ProblemJson.read(row.getString(3)))
                : ClientEntry.kept(row.getString(1), number);
    }

    /** @return whether the id was free */
    static boolean insert(JdbcClient sql, String athleteId, ClientEntry entry, long receivedAt) {
        Integer number = entry.number().isPresent() ? entry.number().getAsInt() : null;
        return sql.sql("insert into client_entry (athlete_id, client_id, number, answer, received_at)"
                                + " values (:athlete, :id, :number, :answer, :at)"
                                + " on conflict (athlete_id, client_id) do nothing")
                        .param("athlete", athleteId)
                        .param("id", entry.id())
                        .param("number", number, java.sql.Types.BIGINT)
                        .param("answer", ProblemJson.write(entry.problems()))
                        .param("at", receivedAt)
                        .update()
                == 1;
    }
}
