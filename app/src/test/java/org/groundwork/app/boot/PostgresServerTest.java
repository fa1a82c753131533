package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server over a real PostgreSQL: each part of the API, and what it says while the database is away. */
class PostgresServerTest {

    private static final String ATHLETES = "/api/v1/athletes";

    @TempDir
    private Path folder;

    @Test
    void everyPartOfTheApiAnswersAndADatabaseThatWasAwayIsFoundAgain() throws Exception {
        int port = freePort();
        EmbeddedPostgres postgres = postgres(port);
        String url = "postgresql://postgres:postgres@127.0.0.1:" + port + "/postgres";
        try (RunningServer server = SpringServer.start(TestServer.onPostgres(url, folder))) {
            addAccount(url);
            Caller ada = new Caller(server.address(), "ada");
            String athlete = ATHLETES + "/" + id(ada.post(ATHLETES, "{\"profile\": " + Caller.profile("Ada") + "}"));
            walk(ada, athlete);
            postgres.close();
            requireSaidToBeGone(ada.get("/health"));
            requireSaidToBeGone(ada.get(athlete + "/today"));
            postgres = postgres(port);
            awaitHealth(ada);
            assertThat(ada.get(athlete + "/today").statusCode()).isEqualTo(200);
            assertThat(ada.post(athlete + "/changes", change("after")).statusCode())
                    .isEqualTo(200);
        } finally {
            postgres.close();
        }
    }

    private static void addAccount(String url) {
        try (Database database =
                Database.open(TestServer.onPostgres(url, Path.of(".")).store())) {
            database.write(sql -> AccountTable.add(sql, "ada", "ada", 1));
        }
    }

    private static String id(HttpResponse<byte[]> made) {
        assertThat(made.statusCode()).isEqualTo(201);
        return json(made).get("id").stringValue();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    /** Asks for a thing of each part, and changes one. */
    private static void walk(Caller ada, String athlete) throws IOException, InterruptedException {
        String session = json(ada.get(athlete + "/plan"))
                .get("sessions")
                .get(0)
                .get("id")
                .stringValue();
        Map<String, Integer> told = new LinkedHashMap<>();
        for (String path : parts(session)) {
            told.put(path, ada.get(athlete + path).statusCode());
        }
        assertThat(told)
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200));
        assertThat(ada.get(ATHLETES).statusCode()).isEqualTo(200);
        write(ada, athlete);
    }

    private static String[] parts(String session) {
        String monday = TestServer.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toString();
        return new String[] {
            "",
            "/today",
            "/weeks/" + monday,
            "/season",
            "/sessions/" + session,
            "/sessions/" + session + "/carried",
            "/sessions/" + session + "/checkin-form",
            "/history",
            "/log",
            "/progress",
            "/feeds",
            "/export"
        };
    }

    private static void write(Caller ada, String athlete) throws IOException, InterruptedException {
        HttpResponse<byte[]> first = ada.post(athlete + "/changes", change("one"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(ada.post(athlete + "/changes", change("one")).body()).isEqualTo(first.body());
        String sync = "{\"device\": \"phone\", \"events\": [{\"id\": \"off\", \"at\": \"" + TestServer.today()
                + "T00:01\", \"change\": {\"event\": \"legs-cleared\"}}]}";
        assertThat(json(ada.post(athlete + "/sync", sync))
                        .get("results")
                        .get(0)
                        .get("outcome")
                        .stringValue())
                .isEqualTo("KEPT");
        assertThat(ada.post(athlete + "/undo", "{\"id\": \"two\"}").statusCode())
                .isEqualTo(200);
        byte[] zip = ada.get(athlete + "/export").body();
        HttpResponse<byte[]> copy = ada.ask("POST", ATHLETES + "/import", "application/zip", zip);
        assertThat(ada.ask("DELETE", ATHLETES + "/" + id(copy), "", new byte[0]).statusCode())
                .isEqualTo(204);
    }

    private static String change(String id) {
        return "{\"id\": \"" + id + "\", \"change\": {\"event\": \"legs-cleared\"}}";
    }

    private static void requireSaidToBeGone(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().map()).contains(entry("content-type", List.of("application/problem+json")));
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("nothing was changed", "hint");
    }

    /** Connections from before are noticed to be of no use one by one. */
    private static void awaitHealth(Caller ada) throws IOException, InterruptedException {
        for (int tries = 0; tries < 20 && ada.get("/health").statusCode() != 200; tries++) {
            Thread.sleep(250);
        }
        assertThat(ada.get("/health").statusCode()).isEqualTo(200);
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
