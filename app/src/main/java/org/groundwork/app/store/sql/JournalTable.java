package org.groundwork.app.store.sql;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.StaleJournalException;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReader;
import org.groundwork.formats.living.JournalReading;
import org.groundwork.formats.living.JournalWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events of one athlete in the table {@code journal}, a row each.
 *
 * @param name what the journal is called in messages
 * @param along what is written with every append
 */
record JournalTable(Database database, Clock clock, String name, String athleteId, SqlJournals.Along along) {

    JournalReading read() {
        String lines = database.read(this::lines);
        return JournalReader.read(name, lines.getBytes(StandardCharsets.UTF_8));
    }

    private String lines(JdbcClient sql) {
        return sql
                .sql("select body from journal where athlete_id = ? order by number")
                .param(athleteId)
                .query(String.class)
                .list()
                .stream()
                .map(body -> body + "\n")
                .collect(Collectors.joining());
    }

    /** How many events there are. */
    int length(JdbcClient sql) {
        return sql.sql("select coalesce(max(number), 0) from journal where athlete_id = ?")
                .param(athleteId)
                .query(Integer.class)
                .single();
    }

    /**
     * Writes {@code events}, all or none.
     *
     * @param events at least one, numbered on from the last that was read
     * @param step what they come to, where that was said
     * @throws StaleJournalException where others were written since, or the athlete is gone
     */
    void append(List<JournalEvent> events, Optional<PlanJournal.Step> step) {
        int last = events.get(events.size() - 1).number();
        database.write(sql -> {
            requireNext(sql, events.get(0).number());
            events.forEach(event -> insert(sql, event));
            along.write(sql, athleteId, last, step);
            return last;
        });
    }

    private void requireNext(JdbcClient sql, int number) {
        boolean isThere = database.lockAthlete(sql, athleteId);
        int length = length(sql);
        if (!isThere || length != number - 1) {
            throw new StaleJournalException(name, number - 1, length);
        }
    }

    private void insert(JdbcClient sql, JournalEvent event) {
        sql.sql("insert into journal (athlete_id, number, day, body, written_at) values (?, ?, ?, ?, ?)")
                .params(
                        athleteId,
                        event.number(),
                        event.date().toString(),
                        JournalWriter.line(event).stripTrailing(),
                        clock.millis())
                .update();
    }
}
