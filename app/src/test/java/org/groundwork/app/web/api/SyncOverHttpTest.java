package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SyncOverHttpTest {

    private static final LocalDate TODAY = TestServer.today();
    private static final String CANCELLED = "{\"event\": \"session-cancelled\", \"session\": \"%s\"}";

    private static Client ada;
    private static String athlete;

    @BeforeAll
    static void begin() {
        ada = Client.of("account-offline");
        athlete = PlansOverHttpTest.begun(ada);
    }

    private static String logged(String id) {
        String set = "{\"entry\": \"set\", \"id\": \"set-" + id + "\", \"at\": \"" + TODAY
                + "T00:00\", \"exercise\": \"back_squat\", \"kind\": \"WORK\", \"loadKg\": 70.0, \"reps\": 5, \"rir\": 2}";
        return event(id, "{\"event\": \"logged\", \"entries\": [" + set + "]}");
    }

    private static String event(String id, String change) {
        return "{\"id\": \"" + id + "\", \"at\": \"" + TODAY + "T00:00\", \"change\": " + change + "}";
    }

    private static JsonNode sent(String... events) {
        String body = "{\"device\": \"phone\", \"events\": [" + String.join(",", events) + "]}";
        HttpResponse<String> answer = ada.post("/athletes/" + athlete + "/sync", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.json(answer);
    }

    private static String outcome(JsonNode answer, int at) {
        return answer.get("results").get(at).get("outcome").stringValue();
    }

    @Test
    void whatADeviceSendsTwiceCountsOnceAndThePlanComesBack() {
        JsonNode first = sent(logged("a"));
        JsonNode again = sent(logged("a"), logged("b"));
        assertThat(outcome(first, 0)).isEqualTo("KEPT");
        assertThat(outcome(again, 0)).isEqualTo("KNOWN");
        assertThat(outcome(again, 1)).isEqualTo("KEPT");
        assertThat(again.get("revision").intValue())
                .isEqualTo(first.get("revision").intValue() + 1);
        assertThat(again.get("today").get("revision").intValue())
                .isEqualTo(again.get("revision").intValue());
        assertThat(again.get("weeks").size()).isBetween(2, 3);
        assertThat(again.get("carried")).isNotEmpty().allSatisfy(session -> assertThat(
                        session.get("checkIn").get("questions"))
                .isNotEmpty());
    }

    @Test
    void whatNoLongerFitsIsRefusedWithItsReason() {
        JsonNode answer = sent(event("gone", CANCELLED.formatted("1999-W01-1")));
        assertThat(outcome(answer, 0)).isEqualTo("REFUSED");
        assertThat(answer.get("results")
                        .get(0)
                        .get("problems")
                        .get(0)
                        .get("message")
                        .stringValue())
                .contains("1999-W01-1");
    }

    @Test
    void anIdThatCameOfflineIsKnownOnlineToo() {
        String id = "both";
        int revision = sent(logged(id)).get("revision").intValue();
        JsonNode change = Client.json(ada.post(
                "/athletes/" + athlete + "/changes",
                "{\"id\": \"" + id + "\", \"change\": " + CANCELLED.formatted("2026-W50-1") + "}"));
        assertThat(change.get("revision").intValue()).isEqualTo(revision);
        assertThat(change.get("changes")).isEmpty();
    }

    @Test
    void anIdThatWasRefusedOfflineIsRefusedOnlineToo() {
        sent(event("no", CANCELLED.formatted("1999-W01-1")));
        HttpResponse<String> again = ada.post(
                "/athletes/" + athlete + "/changes", "{\"id\": \"no\", \"change\": {\"event\": \"legs-cleared\"}}");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("1999-W01-1");
    }
}
