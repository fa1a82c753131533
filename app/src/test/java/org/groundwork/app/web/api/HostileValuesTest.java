package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the right kind that nobody would send who means well. */
class HostileValuesTest {

    private static Client mallory;
    private static String athlete;

    @BeforeAll
    static void begin() {
        mallory = Client.of("account-mallory");
        athlete = "/athletes/" + PlansOverHttpTest.begun(mallory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "1899-12-31"})
    void aDayBeyondEveryCalendarIsAMistakeOfTheSender(String day) {
        assertThat(mallory.get(athlete + "/today?date=" + day.replace("+", "%2B"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(mallory.get(athlete + "/weeks/" + day).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "-1e99999999", "1e-99999999", "1e999999999"})
    void aLoadOfAHundredMillionFiguresIsRefusedAtOnce(String kilograms) {
        String set = "{\"entry\": \"set\", \"id\": \"s\", \"at\": \"" + TestServer.today()
                + "T06:00\", \"exercise\": \"back_squat\", \"kind\": \"WORK\", \"loadKg\": " + kilograms
                + ", \"reps\": 5, \"rir\": 2}";
        HttpResponse<String> refused = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> mallory.post(
                        athlete + "/changes",
                        "{\"id\": \"huge\", \"change\": {\"event\": \"logged\", \"entries\": [" + set + "]}}"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("loadKg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/session | {\"name\": \"a\\u0000b\", \"password\": \"a long enough password\"}",
                "/tokens | {\"name\": \"a\\u0000b\", \"scopes\": [\"read\"]}",
                "ATHLETE/changes | {\"id\": \"a\\u0000b\", \"change\": {\"event\": \"legs-cleared\"}}",
                "ATHLETE/undo | {\"id\": \"a\\u0000b\"}",
                "ATHLETE/sync | {\"device\": \"phone\", \"events\": [{\"id\": \"a\\u0000b\", \"at\":"
                        + " \"2026-11-01T08:00\", \"change\": {\"event\": \"legs-cleared\"}}]}"
            })
    void aTextThatEndsBeforeItsEndIsRefused(String path, String body) {
        assertThat(mallory.post(path.replace("ATHLETE", athlete), body).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\\u0000", "LONG"})
    void aNameThatNotEveryDatabaseKeepsIsRefused(String name) {
        String profile = PlansOverHttpTest.PROFILE.replace("Ada", name.replace("LONG", "A".repeat(201)));
        HttpResponse<String> refused = mallory.post("/athletes", "{\"profile\": " + profile + "}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("athlete.name");
    }

    @Test
    void aNoteOfAnyCharactersComesBackAsItWas() {
        String note = "{\"entry\": \"note\", \"id\": \"note\", \"at\": \"" + TestServer.today()
                + "T06:30\", \"text\": \"a\\u0000b <script> \\u202e \\ud83d\\udc4d\"}";
        HttpResponse<String> logged = mallory.post(
                athlete + "/changes",
                "{\"id\": \"noted\", \"change\": {\"event\": \"logged\", \"entries\": [" + note + "]}}");
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(200);
        assertThat(Client.json(mallory.get(athlete + "/log"))
                        .at("/entries/0/text")
                        .stringValue())
                .isEqualTo("a\0b <script> \u202e \ud83d\udc4d");
    }
}
