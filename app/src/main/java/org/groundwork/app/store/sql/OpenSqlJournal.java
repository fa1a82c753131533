package org.groundwork.app.store.sql;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
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
        if (!events.isEmpty()) {
            table.append(events);
        }
    }

    @Override
    public void close() {
        turn.unlock();
    }
}
