package org.groundwork.app.store.sql;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/**
 * A journal that is this caller's turn.
 *
 * @param turn held by this thread
 */
record OpenSqlJournal(JournalTable table, ReentrantLock turn) implements PlanJournal.Opened {

    @Override
    public JournalReading read() {
        return table.read();
    }

    @Override
    public void append(List<JournalEvent> events) {
        append(events, Optional.empty());
    }

    @Override
    public void append(List<JournalEvent> events, PlanJournal.Step step) {
        append(events, Optional.of(step));
    }

    private void append(List<JournalEvent> events, Optional<PlanJournal.Step> step) {
        if (!events.isEmpty()) {
            table.append(events, step);
        }
    }

    @Override
    public Checkpoints checkpoints() {
        return new CheckpointTable(table.database(), table.athleteId());
    }

    @Override
    public void close() {
        turn.unlock();
    }
}
