package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import org.groundwork.app.store.sql.AccountTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** What the server's log and its metrics say, and what they keep to themselves. */
class LogTellsOfNobodyTest {

    private static final String ACCOUNT = "account-of-quastelburg";
    private static final String NAME = "Wilhelmine Quastelburg";
    private static final String NOTE = "my left knee hurts since the divorce";
    private static final String PASSWORD = "correct-horse-battery-staple";
    private static final String TOKEN = "gw_0123456789-a-guessed-token";
    private static final List<String> PRIVATE =
            List.of(ACCOUNT, NAME, "Quastelburg", NOTE, "knee", PASSWORD, TOKEN, "Ballmark Ten");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        TestServer.database().write(sql -> AccountTable.add(sql, ACCOUNT, NAME, 1));
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void aWholeSeasonOfSomebodyLeavesNothingOfThemInTheLog() {
        String athlete = JsonMapper.builder()
                .build()
                .readTree(send("POST", "/athletes", profile("half")).body())
                .path("id")
                .stringValue();
        String of = "/athletes/" + athlete;
        send("POST", "/athletes", profile("nowhere near " + NAME));
        send("POST", "/athletes", "{\"profile\": " + NOTE);
        send("PUT", of + "/profile", profile("10k"));
        send("POST", of + "/changes", "{\"id\": \"n\", \"change\": {\"event\": \"" + NOTE + "\"}}");
        send("POST", of + "/sync", "{\"device\": \"" + NAME + "\", \"events\": [{\"id\": \"" + NOTE + "\"}]}");
        send("POST", "/runs/preview", "{\"text\": \"Mon Ballmark Ten 10 km with " + NAME + "\"}");
        send("GET", of + "/today?date=" + PASSWORD, "");
        send("POST", "/session", "{\"name\": \"" + NAME + "\", \"password\": \"" + PASSWORD + "\"}");
        send("POST", "/session/link", "{\"token\": \"" + PASSWORD + "\"}");
        TestServer.ask("/api/v1/athletes", HttpRequest.newBuilder().header("Authorization", "Bearer " + TOKEN));
        TestServer.get("/calendar/" + PASSWORD + ".ics");
        assertThat(send("DELETE", of, "").statusCode()).isEqualTo(204);
        assertThat(said())
                .contains("refused: a name or its password", "refused: a link", "refused: a token")
                .doesNotContain(PRIVATE)
                .doesNotContain(athlete);
        assertThat(send("GET", "/metrics", "").body()).doesNotContain(PRIVATE).doesNotContain(athlete);
    }

    @Test
    void metricsCountAnswersAndSignInsForThoseWhoAreSignedIn() {
        send("POST", "/session/link", "{\"token\": \"no such link\"}");
        assertThat(send("GET", "/metrics", "").body())
                .contains("groundwork_answers_total{status=\"401\"}", "groundwork_answer_seconds_bucket{le=\"0.025\"}")
                .containsPattern("groundwork_sign_ins_total\\{way=\"link\",outcome=\"refused\"} [1-9]");
        assertThat(TestServer.get("/api/v1/metrics").statusCode()).isEqualTo(401);
    }

    private static String profile(String distance) {
        return """
                {"profile": {"athlete": {"name": "%s", "experience": "intermediate"}, "time_zone": "UTC",
                 "equipment": "gym", "start": "%s",
                 "races": [{"date": "%s", "distance": "%s", "priority": "A", "name": "Ballmark Ten"}],
                 "runs": {"week": {"sun": {"type": "long", "km": 20}}}}}
                """.formatted(NAME, TestServer.today(), TestServer.today().plusWeeks(6), distance);
    }

    private static HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header(TestSignIn.HEADER, ACCOUNT);
        return TestServer.ask("/api/v1" + path, request);
    }

    private String said() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage() + thrown(event))
                .collect(Collectors.joining("\n"));
    }

    private static String thrown(ILoggingEvent event) {
        return event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
