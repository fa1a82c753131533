package org.groundwork.app.boot;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what has ended from time to time, while the server runs. Several servers of one database may all do so. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private Future<?> work = CompletableFuture.completedFuture(null);

    Housekeeping(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "housekeeping");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** Goes on until it is closed. */
    void begin() {
        work = thread.scheduleWithFixedDelay(this::once, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** A database that fails now is asked again next time. */
    void once() {
        try {
            database.write(sql -> {
                SqlSessions.removeEnded(sql, clock.instant());
                return true;
            });
        } catch (StoreException failed) {
            LOG.warn("ended sessions were not removed: {}", failed.trouble().words());
        }
    }

    @Override
    public void close() {
        work.cancel(false);
        thread.shutdownNow();
    }
}
