package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FeedsTest {

    private static Client ada;
    private static String athlete;

    @BeforeAll
    static void begin() {
        ada = Client.of("account-of-feeds");
        athlete = PlansOverHttpTest.begun(ada);
    }

    private static JsonNode made(String contents) {
        HttpResponse<String> made = ada.post("/athletes/" + athlete + "/feeds", "{\"contents\": \"" + contents + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Client.json(made);
    }

    private static String path(JsonNode feed) {
        return URI.create(feed.get("url").stringValue()).getPath();
    }

    private static Map<String, VEvent> events(JsonNode feed) {
        HttpResponse<String> answer = TestServer.get(path(feed));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        return calendar.getEvents().stream()
                .collect(Collectors.toMap(e -> e.getUid().getValue(), Function.identity()));
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getValue();
    }

    @Test
    void aCalendarNeedsNoLoginAndShowsTheSetsOfEverySession() {
        Map<String, VEvent> events = events(made("strength"));
        assertThat(events).isNotEmpty();
        assertThat(events.values()).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).startsWith("Strength: ");
            assertThat(event.getDescription().getValue()).contains("rest", "Why here: ");
            assertThat(event.getStatus().isConfirmed()).isTrue();
        });
    }

    @Test
    void strengthAloneIsAPartOfAll() {
        Map<String, VEvent> all = events(made("all"));
        Map<String, VEvent> strength = events(made("strength"));
        assertThat(all.keySet()).containsAll(strength.keySet());
        assertThat(all.values()).anyMatch(e -> e.getSummary().getValue().startsWith("Run: "));
        assertThat(strength.values()).noneMatch(e -> e.getSummary().getValue().startsWith("Run: "));
    }

    @Test
    void aSessionThatIsCancelledIsToldSoAndOneThatComesBackIsTheSame() {
        JsonNode feed = made("strength");
        Map<String, VEvent> first = events(feed);
        String session = Client.json(ada.get("/athletes/" + athlete + "/plan"))
                .get("sessions")
                .get(1)
                .get("id")
                .stringValue();
        String uid = session + "-" + athlete + "@groundwork";
        int before = sequence(first.get(uid));
        ada.post(
                "/athletes/" + athlete + "/changes",
                "{\"id\": \"feed-1\", \"change\": {\"event\": \"session-cancelled\", \"session\": \"" + session
                        + "\"}}");
        VEvent gone = events(feed).get(uid);
        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(sequence(gone)).isEqualTo(before + 1);
        assertThat(sequence(events(feed).get(uid))).isEqualTo(before + 1);
        ada.post("/athletes/" + athlete + "/undo", "{\"id\": \"feed-2\"}");
        VEvent back = events(feed).get(uid);
        assertThat(back.getStatus().isConfirmed()).isTrue();
        assertThat(sequence(back)).isEqualTo(before + 2);
        assertThat(back.getDateStart().getValue())
                .isEqualTo(first.get(uid).getDateStart().getValue());
    }

    @Test
    void whatDidNotChangeIsToldToTheLetterAsBefore() {
        String path = path(made("all"));
        assertThat(TestServer.get(path).body()).isEqualTo(TestServer.get(path).body());
    }

    @Test
    void aRevokedAddressOpensNothing() {
        JsonNode feed = made("all");
        String id = feed.get("id").stringValue();
        assertThat(ada.get("/athletes/" + athlete + "/feeds").body()).contains(id);
        assertThat(ada.ask("DELETE", "/athletes/" + athlete + "/feeds/" + id, "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(TestServer.get(path(feed)).statusCode()).isEqualTo(404);
        assertThat(ada.get("/athletes/" + athlete + "/feeds").body()).doesNotContain(id);
        assertThat(ada.ask("DELETE", "/athletes/" + athlete + "/feeds/" + id, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSecretIsKeptNowhere() {
        String secret = path(made("all")).replace("/calendar/", "").replace(".ics", "");
        assertThat(secret).hasSize(43);
        assertThat(TestServer.database()
                        .<Integer>read(sql -> sql.sql("select count(*) from feed where secret_hash like ?")
                                .param("%" + secret.substring(0, 10) + "%")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void whatAFeedCanNotShowIsRefused() {
        HttpResponse<String> wrong = ada.post("/athletes/" + athlete + "/feeds", "{\"contents\": \"runs\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("write all or strength");
    }
}
