package org.groundwork.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.SignInLinks;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SignInLinkTable;

/** The whole server over a new SQLite file, with the built client, for all tests of the run. */
public final class LiveServer {

    /** A Thursday. In London it is half past eleven, in Auckland already Friday, in Los Angeles deep in the night. */
    public static final Instant NOW = Instant.parse("2026-12-10T11:30:00Z");

    private LiveServer() {}

    /** Where it listens, without a slash at the end. */
    public static String address() {
        return Running.SERVER.address();
    }

    /** An address that signs in once to the account of that name, which is made where there is none. */
    public static String link(String account) {
        return address() + SignInLinks.PATH + secret(account);
    }

    /** What {@link #link} has at its end. */
    public static String secret(String account) {
        return Running.DATABASE.write(sql -> SignInLinkTable.addFor(sql, account, NOW.toEpochMilli()));
    }

    /** Does {@code work} while the server believes that it is {@code then}. */
    public static void at(Instant then, Runnable work) {
        GivenTime.set(then);
        try {
            work.run();
        } finally {
            GivenTime.set(NOW);
        }
    }

    private static final class Running {

        static final ServerSettings SETTINGS = new ServerSettings(
                0, "127.0.0.1", new StoreLocation(newFolder(), Optional.empty()), Optional.empty(), Optional.empty());
        static final RunningServer SERVER = start();
        static final Database DATABASE = Database.open(SETTINGS.store());

        private static RunningServer start() {
            GivenTime.set(NOW);
            return SpringServer.start(SETTINGS);
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("groundwork-browser");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
