package org.groundwork.app.boot;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.groundwork.app.port.Server;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** The web application on Spring Boot. */
final class SpringServer implements Server {

    /** Set by the launcher, which notes the classes that a start and a first answer need. */
    private static final boolean IS_TRAINING = Boolean.getBoolean("groundwork.training");

    @Override
    public void serve(ServerSettings settings, PrintWriter out) {
        System.setOut(System.err);
        try (RunningServer server = start(settings)) {
            if (IS_TRAINING) {
                server.practise();
                return;
            }
            out.println("Groundwork is ready at " + server.url());
            out.flush();
            awaitTheEnd();
        }
    }

    /**
     * Starts the server; it answers when this returns.
     *
     * @throws InvalidInputException where a person has to put something right first
     */
    static RunningServer start(ServerSettings settings) {
        settings.tls().ifPresent(Certificates::requireUsable);
        Database database = open(settings);
        try {
            new OpenToTheWorld(settings.host()).requireAccount(database.read(AccountTable::hasPassword));
            return RunningServer.start(settings, database);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static Database open(ServerSettings settings) {
        try {
            return Database.open(settings.store());
        } catch (StoreException failed) {
            String place = settings.store().database().isPresent()
                    ? "--database"
                    : settings.store().file().toString();
            throw new InvalidInputException(List.of(new InputProblem(
                    place, 0, failed.trouble().words(), failed.trouble().hint())));
        }
    }

    /** A signal ends the program from outside, and its hooks stop the server. */
    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
