package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import org.groundwork.formats.export.ExportZip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static Client ada;
    private static Client eve;
    private static String athlete;

    @BeforeAll
    static void begin() {
        ada = Client.of("account-that-moves");
        eve = Client.of("account-moved-to");
        athlete = PlansOverHttpTest.begun(ada);
        String set = "{\"entry\": \"set\", \"id\": \"set-1\", \"at\": \"" + LocalDate.now(ZoneOffset.UTC)
                + "T06:00\", \"exercise\": \"back_squat\", \"kind\": \"WORK\", \"loadKg\": 72.5, \"reps\": 5, \"rir\": 2}";
        String note = "{\"entry\": \"note\", \"id\": \"note-1\", \"at\": \"" + LocalDate.now(ZoneOffset.UTC)
                + "T06:30\", \"text\": \"=SUM(A1), so they say\"}";
        change("move-1", "{\"event\": \"logged\", \"entries\": [" + set + ", " + note + "]}");
        String session = Client.json(ada.get("/athletes/" + athlete + "/plan"))
                .get("sessions")
                .get(1)
                .get("id")
                .stringValue();
        change("move-2", "{\"event\": \"session-cancelled\", \"session\": \"" + session + "\"}");
        ada.post("/athletes/" + athlete + "/undo", "{\"id\": \"move-3\"}");
    }

    private static void change(String id, String change) {
        HttpResponse<String> made =
                ada.post("/athletes/" + athlete + "/changes", "{\"id\": \"" + id + "\", \"change\": " + change + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }

    private static byte[] exported(Client client, String id) {
        HttpResponse<byte[]> zip = TestServer.askBytes(
                "/api/v1/athletes/" + id + "/export",
                HttpRequest.newBuilder().header(TestSignIn.HEADER, client.account()));
        assertThat(zip.statusCode()).isEqualTo(200);
        return zip.body();
    }

    private static HttpResponse<String> sent(Client client, byte[] zip, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return TestServer.ask(
                "/api/v1/athletes/import",
                request.header(TestSignIn.HEADER, client.account())
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofByteArray(zip)));
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void whatIsTakenInIsTheSameToTheLastByte() {
        byte[] out = exported(ada, athlete);
        HttpResponse<String> made = sent(eve, out);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String copy = Client.json(made).get("id").stringValue();
        assertThat(copy).isNotEqualTo(athlete);
        assertThat(exported(eve, copy)).isEqualTo(out);
        for (String path : List.of("/plan", "/season", "/log", "/history", "/progress")) {
            assertThat(eve.get("/athletes/" + copy + path).body())
                    .as(path)
                    .isEqualTo(ada.get("/athletes/" + athlete + path).body());
        }
        assertThat(ada.get("/athletes/" + copy + "/plan").statusCode()).isEqualTo(404);
    }

    @Test
    void whoListensHearsHowFarAnAthleteIsTakenIn() {
        HttpResponse<String> told = sent(eve, exported(ada, athlete), "Accept", "text/event-stream");
        assertThat(told.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(told.body())
                .startsWith("event: progress\ndata: {\"read\":1,\"of\":2}\n\nevent: progress\n")
                .contains("event: done\ndata: {\"id\":")
                .endsWith("}\n\n");
    }

    @Test
    void aJournalThatBreaksHalfwayIsToldToWhoListens() throws IOException {
        int before = athletes();
        String whole = unpacked(exported(ada, athlete)).get("journal.ndjson");
        List<String> lines = whole.replaceAll("\"session\":\"[^\"]*\"", "\"session\":\"nowhere\"")
                .lines()
                .limit(3)
                .toList();
        byte[] broken = withJournal(String.join("\n", lines) + "\n");
        assertThat(sent(eve, broken, "Accept", "text/event-stream").body())
                .startsWith("event: progress\ndata: {\"read\":1,\"of\":3}\n\n")
                .contains("{\"read\":2,\"of\":3}\n\nevent: failed\ndata: {\"problems\":[{");
        assertThat(sent(eve, broken).statusCode()).isEqualTo(422);
        assertThat(athletes()).isEqualTo(before);
    }

    @Test
    void thePlanOfWhoWasTakenInIsNotMadeOnceMore() {
        String copy = Client.json(sent(eve, exported(ada, athlete))).get("id").stringValue();
        int states = TestServer.database()
                .read(sql -> sql.sql("select count(*) from checkpoint where athlete_id = ? and number = 2")
                        .param(copy)
                        .query(Integer.class)
                        .single());
        assertThat(states).isEqualTo(1);
    }

    @Test
    void anExportThatIsSentAgainUnderTheSameKeyIsTakenInOnce() {
        byte[] out = exported(ada, athlete);
        HttpResponse<String> first = sent(eve, out, "Idempotency-Key", "taken-once");
        int before = athletes();
        HttpResponse<String> again = sent(eve, out, "Idempotency-Key", "taken-once");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(Client.json(again)).isEqualTo(Client.json(first));
        assertThat(athletes()).isEqualTo(before);
        assertThat(sent(eve, new byte[] {1}, "Idempotency-Key", "taken-once").body())
                .contains("it was sent with something else before");
    }

    @Test
    void anExportHoldsThePlanAsItIsServedAndTheLogAsATable() throws IOException {
        Map<String, String> files = unpacked(exported(ada, athlete));
        assertThat(files.keySet()).containsExactly("athlete.json", "journal.ndjson", "plan.json", "log.csv");
        assertThat(files.get("plan.json"))
                .isEqualTo(ada.get("/athletes/" + athlete + "/plan").body());
        assertThat(files.get("log.csv")).contains("back_squat,WORK,72.5,5,,2").contains("\"'=SUM(A1), so they say\"");
        assertThat(files.get("journal.ndjson").lines()).hasSize(4);
    }

    @Test
    void whatIsNoExportIsRefusedAndNothingIsEntered() throws IOException {
        int before = athletes();
        assertRefused("no zip at all".getBytes(StandardCharsets.UTF_8), "there is no journal.ndjson in it");
        assertRefused(ExportZip.of(List.of(new ExportZip.TextFile("plan.json", "{}"))), "there is no journal.ndjson");
        assertRefused(withJournal(""), "is empty or was cut off");
        assertRefused(withJournal("{\"event\": \"undo\"}\n"), "journal.ndjson");
        String whole = unpacked(exported(ada, athlete)).get("journal.ndjson");
        assertRefused(withJournal(whole.substring(0, whole.length() - 5)), "cut off");
        assertThat(athletes()).isEqualTo(before);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("journal.ndjson"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
        }
        assertRefused(bytes.toByteArray(), "it unpacks to more than an export does");
    }

    @Test
    void aZipThatIsTooLargeIsRefused() {
        assertThat(sent(eve, new byte[ExportZip.MOST_BYTES + 1]).statusCode()).isEqualTo(413);
    }

    private static byte[] withJournal(String lines) {
        return ExportZip.of(List.of(new ExportZip.TextFile("journal.ndjson", lines)));
    }

    private static void assertRefused(byte[] zip, String because) {
        HttpResponse<String> refused = sent(eve, zip);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains(because);
    }

    private static int athletes() {
        return TestServer.database().read(sql -> sql.sql("select count(*) from athlete")
                .query(Integer.class)
                .single());
    }
}
