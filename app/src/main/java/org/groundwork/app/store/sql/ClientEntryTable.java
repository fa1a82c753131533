package org.groundwork.app.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.StaleJournalException;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.living.ProblemJson;
import org.groundwork.formats.view.ChangeView;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What clients entered under ids of their own, and what they were answered, in the table {@code client_entry}. What came
 * with others, from a device that was offline, has the list of its problems for an answer: none where it was kept.
 */
final class ClientEntryTable {

    private static final String LIST = "[";

    private ClientEntryTable() {}

    /** What became of those {@code ids} that came before, by id. */
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

    /**
     * What was answered to the entry {@code id}.
     *
     * @throws InvalidInputException where it was refused, and so is again
     */
    static Optional<String> findAnswer(JdbcClient sql, String athleteId, String id) {
        return sql.sql("select client_id, number, answer from client_entry where athlete_id = ? and client_id = ?")
                .params(athleteId, id)
                .query((row, i) -> answer(entry(row), row.getString(3)))
                .optional();
    }

    private static String answer(ClientEntry entry, String answer) {
        int number = entry.number().orElseThrow(() -> new InvalidInputException(entry.problems()));
        return answer.startsWith(LIST) ? ChangeView.known(number) : answer;
    }

    private static ClientEntry entry(ResultSet row) throws SQLException {
        int number = row.getInt(2);
        return row.wasNull()
                ? ClientEntry.refused(row.getString(1), ProblemJson.read(row.getString(3)))
                : ClientEntry.kept(row.getString(1), number);
    }

    /**
     * Keeps what came with others.
     *
     * @param receivedAt milliseconds since 1970
     * @throws StaleJournalException where another came in under the same id meanwhile
     */
    static void insert(JdbcClient sql, String athleteId, ClientEntry entry, long receivedAt) {
        insert(sql, athleteId, entry, ProblemJson.write(entry.problems()), receivedAt);
    }

    /** Keeps what came alone with its {@code answer}; otherwise as {@link #insert(JdbcClient, String, ClientEntry, long)}. */
    static void insert(JdbcClient sql, String athleteId, ClientEntry entry, String answer, long receivedAt) {
        Integer number = entry.number().isPresent() ? entry.number().getAsInt() : null;
        int kept = sql.sql("insert into client_entry (athlete_id, client_id, number, answer, received_at)"
                        + " values (:athlete, :id, :number, :answer, :at)"
                        + " on conflict (athlete_id, client_id) do nothing")
                .param("athlete", athleteId)
                .param("id", entry.id())
                .param("number", number, Types.BIGINT)
                .param("answer", answer)
                .param("at", receivedAt)
                .update();
        if (kept == 0) {
            int last = entry.number().orElse(0);
            throw new StaleJournalException("plan", last, last);
        }
    }
}
