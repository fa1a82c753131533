package org.groundwork.app.boot;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.groundwork.app.cli.QrCode;
import org.groundwork.app.port.Server;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.SignInLinks;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.ServerAddressTable;
import org.groundwork.app.store.sql.SignInLinkTable;
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
            greet(server, settings, out);
            awaitTheEnd();
        }
    }

    private static void greet(RunningServer server, ServerSettings settings, PrintWriter out) {
        String link = server.url() + SignInLinks.PATH + server.newLink();
        out.println("Groundwork is ready at " + server.url());
        out.println("To sign in once, within 15 minutes: " + link);
        if (settings.publicUrl().isPresent() || settings.tls().isPresent()) {
            out.print(QrCode.draw(link));
        }
        out.flush();
    }

    /** A link, made beside a server that may be running. */
    static SignInLinks.Made newLink(StoreLocation store, Optional<String> account) {
        try (Database database = open(store)) {
            long now = System.currentTimeMillis();
            return database.write(sql -> new SignInLinks.Made(
                    account.map(name -> SignInLinkTable.addFor(sql, name, now))
                            .orElseGet(() -> SignInLinkTable.addForOwner(sql, now)),
                    ServerAddressTable.find(sql)));
        }
    }

    /**
     * Starts the server; it answers when this returns.
     *
     * @throws InvalidInputException where a person has to put something right first
     */
    static RunningServer start(ServerSettings settings) {
        settings.tls().ifPresent(tls -> Certificates.requireUsable(tls, Instant.now()));
        Database database = open(settings.store());
        try {
            OpenToTheWorld.of(settings).requireAccount(database.read(AccountTable::hasPassword));
            return RunningServer.start(settings, database);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static Database open(StoreLocation store) {
        try {
            return Database.open(store);
        } catch (StoreException failed) {
            String place =
                    store.database().isPresent() ? "--database" : store.file().toString();
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
