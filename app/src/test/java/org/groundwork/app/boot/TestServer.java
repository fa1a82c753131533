package org.groundwork.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.TestPostgres;

/**
 * One server over a new SQLite file for all tests of a run that need no other; with the system property
 * {@code groundwork.testDatabase=postgres} over a new PostgreSQL database.
 */
public final class TestServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TestServer() {}

    /** The answer to {@code request}, whose address is a path of the server. */
    public static HttpResponse<String> ask(String path, HttpRequest.Builder request) {
        return ask(path, request, BodyHandlers.ofString());
    }

    /** As {@link #ask}, with the answer as it comes. */
    public static HttpResponse<byte[]> askBytes(String path, HttpRequest.Builder request) {
        return ask(path, request, BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> ask(String path, HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.uri(URI.create(address() + path)).build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Today for athletes whose zone is UTC. */
    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The answer to a plain question for {@code path}. */
    public static HttpResponse<String> get(String path) {
        return ask(path, HttpRequest.newBuilder());
    }

    /** Where it listens, without a slash at the end. */
    public static String address() {
        return Running.SERVER.address();
    }

    /** The database of the server, opened beside it. */
    public static Database database() {
        return Running.DATABASE;
    }

    /** Settings for a server on this machine, over a file in {@code data}. */
    static ServerSettings settings(String host, Path data) {
        return new ServerSettings(
                0, host, new StoreLocation(data, Optional.empty()), Optional.empty(), Optional.empty());
    }

    /** Settings for a server on this machine, over a PostgreSQL database. */
    static ServerSettings onPostgres(String database, Path data) {
        StoreLocation store = new StoreLocation(data, Optional.of(database));
        return new ServerSettings(0, "127.0.0.1", store, Optional.empty(), Optional.empty());
    }

    private static final class Running {

        static final ServerSettings SETTINGS = "postgres".equals(System.getProperty("groundwork.testDatabase"))
                ? onPostgres(TestPostgres.newDatabase(), newFolder())
                : settings("127.0.0.1", newFolder());
        static final RunningServer SERVER = SpringServer.start(SETTINGS);
        static final Database DATABASE = Database.open(SETTINGS.store());

        private static Path newFolder() {
            try {
                return Files.createTempDirectory("groundwork-server");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
