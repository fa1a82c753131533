package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import org.groundwork.app.store.sql.AccountTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What phones get over slow networks. */
class PackedAnswersTest {

    private static final String ACCOUNT = "packed";

    private static String athlete;

    @BeforeAll
    static void begin() {
        TestServer.database().write(sql -> AccountTable.add(sql, ACCOUNT, ACCOUNT, 1));
        String profile = """
                {"profile": {"athlete": {"name": "Pia", "experience": "intermediate"}, "time_zone": "UTC",
                 "equipment": "gym", "start": "%s", "races": [{"date": "%s", "distance": "10k", "priority": "A"}],
                 "runs": {"week": {"tue": {"type": "intervals", "minutes": 60}, "sun": {"type": "long", "km": 20}}}}}
                """.formatted(TestServer.today(), TestServer.today().plusWeeks(9));
        byte[] made = asked("POST", "/athletes", profile).body();
        String id = JsonMapper.builder().build().readTree(made).get("id").stringValue();
        athlete = "/athletes/" + id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/season", "/today"})
    void aPackedAnswerHoldsThePlainOneInAQuarterOfItsBytes(String part) throws IOException {
        HttpResponse<byte[]> plain = asked("GET", athlete + part, "");
        HttpResponse<byte[]> packed = asked("GET", athlete + part, "", "Accept-Encoding", "br, gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(unpacked(packed)).isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    }

    @Test
    void packedAndPlainBytesHaveTagsOfTheirOwnThatMeanTheSameState() {
        String plain = header(asked("GET", athlete + "/plan", ""), "ETag");
        String packed = header(asked("GET", athlete + "/plan", "", "Accept-Encoding", "gzip"), "ETag");
        assertThat(plain).isEqualTo(tag(""));
        assertThat(packed).isEqualTo(tag("-gzip"));
        for (String known : new String[] {plain, packed}) {
            HttpResponse<byte[]> again =
                    asked("GET", athlete + "/plan", "", "Accept-Encoding", "gzip", "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(header(again, "ETag")).isEqualTo(packed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\"1-gzip\", 422",
        "\"1\", 422",
        "\"1.2026-12-01-gzip\", 422",
        "\"1.2026-12-01\", 422",
        "\"2-gzip\", 412",
        "\"1-zip\", 412",
        "W/\"1\", 412"
    })
    void aWriteIsMeantForTheStateThatEitherTagNames(String tag, int status) {
        HttpResponse<byte[]> undone =
                asked("POST", athlete + "/undo", "{\"id\": \"nothing to undo\"}", "If-Match", tag);
        assertThat(undone.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", "x-gzip-not", "\"", "gzip;q=nonsense"})
    void whoDoesNotAskForPackedAnswersGetsPlainOnes(String accepted) {
        HttpResponse<byte[]> answer = asked("GET", athlete + "/plan", "", "Accept-Encoding", accepted);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(tag(""));
    }

    @Test
    void whatDevicesGetAfterTheyWereOfflineIsPackedToo() throws IOException {
        String news = "{\"device\": \"phone\", \"events\": []}";
        HttpResponse<byte[]> packed = asked("POST", athlete + "/sync", news, "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(packed))
                .isEqualTo(asked("POST", athlete + "/sync", news).body());
    }

    /** A plan is another document on another day. */
    private static String tag(String end) {
        return "\"1." + TestServer.today() + end + "\"";
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return gzip.readAllBytes();
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static HttpResponse<byte[]> asked(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header(TestSignIn.HEADER, ACCOUNT);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return TestServer.askBytes("/api/v1" + path, request);
    }
}
