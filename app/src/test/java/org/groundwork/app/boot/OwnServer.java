package org.groundwork.app.boot;

import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.store.sql.Database;

/** A server for tests that need one of their own, and its database. */
public final class OwnServer implements AutoCloseable {

    private final RunningServer server;
    private final Database database;

    private OwnServer(RunningServer server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Starts it; it answers when this returns. */
    public static OwnServer start(ServerSettings settings) {
        return new OwnServer(SpringServer.start(settings), Database.open(settings.store()));
    }

    /** Where it listens, without a slash at the end. */
    public String address() {
        return server.address();
    }

    /** The database, opened beside it. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        server.close();
    }
}
