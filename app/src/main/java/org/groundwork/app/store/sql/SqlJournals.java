package org.groundwork.app.store.sql;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.groundwork.app.port.PlanJournal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The journals of all athletes. While a plan is made no transaction is open: callers in this program wait for each other
 * at a lock by the athlete's id, and a writer of another program is noticed when the events are appended.
 */
public final class SqlJournals {

    /** Writes more in the very transaction that appends events. */
    @FunctionalInterface
    public interface Along {

        /** Nothing more. */
        Along NOTHING = (sql, athleteId, last, step) -> {};

        /**
         * Writes it; may be called again where the transaction has to be.
         *
         * @param last the number of the last event that was appended
         * @param step what the events come to, where that was said
         */
        void write(JdbcClient sql, String athleteId, int last, Optional<PlanJournal.Step> step);
    }

    /** Few enough to weigh nothing, and so many that two athletes hardly ever share one. */
    private static final int TURNS = 1024;

    private final Database database;
    private final Clock clock;
    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toList();

    /** @param clock tells when an event was written */
    public SqlJournals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The journal of an athlete who is in the database. */
    public PlanJournal of(String athleteId) {
        return of(athleteId, Along.NOTHING);
    }

    /** The journal of an athlete who is in the database; {@code along} is written with every append. */
    public PlanJournal of(String athleteId, Along along) {
        ReentrantLock turn = turns.get(Math.floorMod(athleteId.hashCode(), TURNS));
        return new SqlJournal(database, clock, athleteId, turn, along);
    }
}
