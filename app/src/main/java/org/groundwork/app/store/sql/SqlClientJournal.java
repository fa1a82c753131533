package org.groundwork.app.store.sql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.StaleJournalException;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The journal of one athlete, with what became of clients' entries in the table {@code client_entry}.
 *
 * @param along what else is written with every append
 */
public record SqlClientJournal(
        Database database, SqlJournals journals, Clock clock, String athleteId, SqlJournals.Along along)
        implements ClientJournal {

    @Override
    public String name() {
        return journals.of(athleteId).name();
    }

    @Override
    public Optional<ClientJournal.Opened> find() {
        List<ClientEntry> pending = new ArrayList<>();
        SqlJournals.Along both = (sql, athlete, last, step) -> {
            along.write(sql, athlete, last, step);
            insert(sql, pending);
        };
        return journals.of(athleteId, both).find().map(opened -> new Opened(this, opened, pending));
    }

    /** @throws StaleJournalException where one of the ids was taken meanwhile */
    private void insert(JdbcClient sql, List<ClientEntry> entries) {
        entries.forEach(entry -> ClientEntryTable.insert(sql, athleteId, entry, clock.millis()));
    }

    private void remember(List<ClientEntry> refused) {
        database.write(sql -> {
            if (!database.lockAthlete(sql, athleteId)) {
                throw new StaleJournalException(name(), 0, 0);
            }
            insert(sql, refused);
            return refused;
        });
    }

    /**
     * @param opened this caller's turn
     * @param pending what is written with the next append
     */
    private record Opened(SqlClientJournal journal, PlanJournal.Opened opened, List<ClientEntry> pending)
            implements ClientJournal.Opened {

        @Override
        public Map<String, ClientEntry> entries(Set<String> ids) {
            return ids.isEmpty()
                    ? Map.of()
                    : journal.database.read(sql -> ClientEntryTable.find(sql, journal.athleteId, ids));
        }

        @Override
        public void keep(List<JournalEvent> events, Optional<PlanJournal.Step> step, List<ClientEntry> entries) {
            if (events.isEmpty()) {
                journal.remember(entries);
                return;
            }
            pending.addAll(entries);
            step.ifPresentOrElse(made -> opened.append(events, made), () -> opened.append(events));
            pending.clear();
        }

        @Override
        public JournalReading read() {
            return opened.read();
        }

        @Override
        public void append(List<JournalEvent> events) {
            opened.append(events);
        }

        @Override
        public Checkpoints checkpoints() {
            return opened.checkpoints();
        }

        @Override
        public void close() {
            opened.close();
        }
    }
}
