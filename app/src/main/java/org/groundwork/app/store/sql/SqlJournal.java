package org.groundwork.app.store.sql;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.groundwork.app.port.PlanJournal;

/** The journal of one athlete. */
final class SqlJournal implements PlanJournal {

    /** Whose plan it is stands nowhere in a message. */
    private static final String NAME = "plan";

    private final Database database;
    private final JournalTable table;
    private final ReentrantLock turn;

    SqlJournal(Database database, Clock clock, String athleteId, ReentrantLock turn, SqlJournals.Along along) {
        this.database = database;
        this.table = new JournalTable(database, clock, NAME, athleteId, along);
        this.turn = turn;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Opened> find() {
        Opened opened = findOrMake();
        try {
            if (database.read(table::length) > 0) {
                return Optional.of(opened);
            }
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
        opened.close();
        return Optional.empty();
    }

    @Override
    public Opened findOrMake() {
        turn.lock();
        return new OpenSqlJournal(table, turn);
    }
}
