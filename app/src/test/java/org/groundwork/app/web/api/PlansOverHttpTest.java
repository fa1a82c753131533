package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlansOverHttpTest {

    private static final LocalDate START = TestServer.today().plusDays(1);

    static final String PROFILE = """
            {"athlete": {"name": "Ada", "experience": "intermediate", "lifting_heavy_now": true, "days_since_strength": 3},
             "time_zone": "UTC", "equipment": "gym", "start": "%s",
             "races": [{"date": "%s", "distance": "10k", "priority": "A", "name": "City Ten"}],
             "runs": {"week": {"tue": {"type": "intervals", "minutes": 60}, "sun": {"type": "long", "km": 20}}}}
            """.formatted(START, START.plusWeeks(9));

    private static Client ada;
    private static String athlete;

    @BeforeAll
    static void begin() {
        ada = Client.of("account-ada");
        athlete = begun(ada);
    }

    static String begun(Client client) {
        return begun(client, PROFILE);
    }

    /** An athlete whose season begins so late that no session of it has the id of one of {@link #begun(Client)}'s. */
    static String begunLater(Client client) {
        return begun(
                client,
                PROFILE.replace(
                                START.plusWeeks(9).toString(),
                                START.plusWeeks(40).toString())
                        .replace(START.toString(), START.plusWeeks(30).toString()));
    }

    private static String begun(Client client, String profile) {
        HttpResponse<String> made = client.post("/athletes", "{\"profile\": " + profile + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Client.json(made).get("id").stringValue();
    }

    private static JsonNode fine(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.json(answer);
    }

    private static String of(String path) {
        return "/athletes/" + athlete + path;
    }

    private static JsonNode firstSession() {
        return fine(ada.get(of("/plan"))).get("sessions").get(0);
    }

    @Test
    void anAccountSeesTheAthletesItPlansForAndNobodyElseDoes() {
        assertThat(ada.get("/athletes").body()).contains(athlete, "\"Ada\"", "OWNER");
        Client bob = Client.of("account-bob");
        assertThat(bob.get("/athletes").body()).doesNotContain(athlete);
        assertThat(bob.get(of("/today")).statusCode()).isEqualTo(404);
    }

    @Test
    void todayAndTheWeekAreReadFromOneRowEach() {
        HttpResponse<String> today = ada.get(of("/today"));
        assertThat(fine(today).get("revision").intValue()).isPositive();
        assertThat(fine(ada.get(of("/today?date=" + START)))
                        .get("phase")
                        .get("kind")
                        .stringValue())
                .isNotEmpty();
        JsonNode session = firstSession();
        LocalDate day = LocalDate.parse(session.get("date").stringValue());
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
        JsonNode week = fine(ada.get(of("/weeks/" + monday)));
        assertThat(week.get("sessions").get(0).get("id")).isEqualTo(session.get("id"));
        assertThat(week.get("sessions").get(0).get("exercises")).isEqualTo(session.get("exercises"));
        assertThat(ada.get(of("/weeks/2020-01-06")).statusCode()).isEqualTo(404);
        assertThat(ada.get(of("/weeks/soon")).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        HttpResponse<String> season = ada.get(of("/season"));
        String revision = season.headers().firstValue("ETag").orElseThrow();
        assertThat(ada.get(of("/season"), "If-None-Match", revision).statusCode())
                .isEqualTo(304);
        assertThat(ada.get(of("/season"), "If-None-Match", "\"0\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeIsPreviewedMadeOnceAndTakenBack() {
        String id = firstSession().get("id").stringValue();
        String change = "{\"event\": \"session-cancelled\", \"session\": \"" + id + "\"}";
        int before = fine(ada.get(of("/season"))).get("revision").intValue();
        JsonNode preview = fine(ada.post(of("/preview"), "{\"change\": " + change + "}"));
        assertThat(preview.get("changes").get(0).stringValue()).contains("session");
        assertThat(fine(ada.get(of("/season"))).get("revision").intValue()).isEqualTo(before);

        String entry = "{\"id\": \"phone-" + before + "\", \"change\": " + change + "}";
        HttpResponse<String> made = ada.post(of("/changes"), entry);
        assertThat(fine(made).get("revision").intValue()).isEqualTo(before + 1);
        assertThat(ada.post(of("/changes"), entry).body()).isEqualTo(made.body());
        assertThat(fine(ada.get(of("/season"))).get("revision").intValue()).isEqualTo(before + 1);
        assertThat(ada.post(of("/undo"), "{\"id\": \"late\"}", "If-Match", "\"" + before + "\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(fine(ada.post(of("/undo"), "{\"id\": \"undo-1\"}"))
                        .get("revision")
                        .intValue())
                .isEqualTo(before + 2);
        assertThat(firstSession().get("id").stringValue()).isEqualTo(id);
        JsonNode difference = fine(ada.get(of("/diff?from=" + before + "&to=" + (before + 2))));
        assertThat(difference.get("changes").get(0).stringValue()).isEqualTo("Nothing changes.");
        assertThat(difference.get("because")).isEmpty();
    }

    @Test
    void everyMistakeIsAProblemDocument() {
        HttpResponse<String> wrong =
                ada.post(of("/changes"), "{\"id\": \"x\", \"change\": {\"event\": \"sesion-moved\"}}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("did you mean 'session-moved'?", "\"where\":\"change\"");
        assertThat(ada.post(of("/changes"), "{\"id\": ").statusCode()).isEqualTo(400);
        assertThat(ada.post(of("/changes"), "[" + " ".repeat(3 << 20) + "]").statusCode())
                .isEqualTo(413);
        HttpResponse<String> unknown = ada.post(of("/undo"), "{\"id\": \"y\", \"idd\": 1}");
        assertThat(unknown.body()).contains("'idd' is not known here", "did you mean 'id'?");
    }

    @Test
    void whatWasLoggedIsReadBackInKilogramsAndShowsInTheHistory() {
        String set = "{\"entry\": \"set\", \"id\": \"log-set-1\", \"at\": \"" + TestServer.today()
                + "T06:00\", \"exercise\": \"back_squat\", \"kind\": \"WORK\", \"loadKg\": 72.5, \"reps\": 5, \"rir\": 2}";
        String entry = "{\"id\": \"log-1\", \"change\": {\"event\": \"logged\", \"entries\": [" + set + "]}}";
        fine(ada.post(of("/changes"), entry));
        assertThat(ada.get(of("/log")).body()).contains("\"loadKg\":72.5", "\"kind\":\"WORK\"");
        assertThat(fine(ada.get(of("/history?limit=1"))).get("events")).hasSize(1);
        assertThat(ada.get(of("/history")).body()).contains("logged 1 entry");
        assertThat(fine(ada.get(of("/progress"))).get("lifts").isArray()).isTrue();
    }

    @Test
    void aRunPlanIsReadWithoutKeepingIt() {
        JsonNode typed = fine(ada.post("/runs/preview", "{\"text\": \"2026-12-01: 8 x 400 m, 60 min\"}"));
        assertThat(typed.get("runs").get(0).get("type").stringValue()).isEqualTo("INTERVALS");
        String file = "--gw\r\nContent-Disposition: form-data; name=\"files\"; filename=\"plan.csv\"\r\n\r\n"
                + "date,title,minutes\n2026-12-06,Long run,100\n\r\n--gw--\r\n";
        HttpResponse<String> sent = ada.post("/runs/preview", file, "Content-Type", "multipart/form-data; boundary=gw");
        assertThat(fine(sent).get("runs").get(0).get("type").stringValue()).isEqualTo("LONG");
        assertThat(typed.get("runs").get(0).get("date").stringValue()).isEqualTo("2026-12-01");
    }

    @Test
    void theProfileComesBesideFilesAsBrowsersSendIt() {
        String sent = "--gw\r\nContent-Disposition: form-data; name=\"files\"; filename=\"plan.csv\"\r\n\r\n"
                + "date,title,minutes\n2026-12-06,Long run,100\n\r\n--gw\r\nContent-Disposition: form-data;"
                + " name=\"profile\"; filename=\"blob\"\r\nContent-Type: application/json\r\n\r\n" + PROFILE
                + "\r\n--gw--\r\n";
        HttpResponse<String> answer =
                ada.post("/runs/preview", sent, "Content-Type", "multipart/form-data; boundary=gw");
        assertThat(fine(answer).get("runs")).hasSize(1);
    }

    @Test
    void whoListensHearsHowFarTheReadingIs() {
        String files = "--gw\r\nContent-Disposition: form-data; name=\"files\"; filename=\"plan.csv\"\r\n\r\n"
                + "date,title,minutes\n2026-12-06,Long run,100\n\r\n--gw--\r\n";
        String type = "multipart/form-data; boundary=gw";
        HttpResponse<String> answer =
                ada.post("/runs/preview", files, "Content-Type", type, "Accept", "text/event-stream");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.body())
                .startsWith("event: progress\ndata: {\"read\":1,\"of\":1}\n\nevent: done\ndata: {\"runs\":[{")
                .endsWith("}\n\n");
    }

    @Test
    void aKeyStandsForOneRequestAlone() {
        String other = begun(Client.of("account-ada"));
        String runs = "{\"runs\": []}";
        HttpResponse<String> first = ada.ask("PUT", "/athletes/" + other + "/runs", runs, "Idempotency-Key", "one-use");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(ada.ask("PUT", "/athletes/" + other + "/runs", runs, "Idempotency-Key", "one-use")
                        .body())
                .isEqualTo(first.body());
        HttpResponse<String> wrong =
                ada.ask("PUT", "/athletes/" + other + "/runs", runs + " ", "Idempotency-Key", "one-use");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("it was sent with something else before");
    }

    @Test
    void aUsualWeekGoesOnUntilTheLastRace() {
        JsonNode read = fine(ada.post(
                "/runs/preview", "{\"weekly\": {\"tue\": {\"type\": \"intervals\"}}, \"profile\": " + PROFILE + "}"));
        assertThat(read.get("runs").size()).isBetween(8, 10);
        assertThat(read.get("runs").get(0).get("type").stringValue()).isEqualTo("INTERVALS");
        HttpResponse<String> wrong = ada.post("/runs/preview", "{\"weekly\": {\"tu\": {\"type\": \"easy\"}}}");
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void aSessionIsCarriedWithAllThatItNeedsOffline() {
        JsonNode planned = firstSession();
        String session = planned.get("id").stringValue();
        JsonNode carried = fine(ada.get(of("/sessions/" + session + "/carried")));
        assertThat(carried.get("session").get("exercises")).isEqualTo(planned.get("exercises"));
        String lift = planned.get("exercises").get(0).get("id").stringValue();
        assertThat(carried.get("cues").get(lift)).isNotEmpty();
        assertThat(carried.get("shorter").get(0).get("minutes").intValue()).isEqualTo(10);
        assertThat(carried.get("shorter").get(0).get("session").get("minutes").intValue())
                .isLessThan(planned.get("minutes").intValue());
        assertThat(carried.get("swaps").get(lift).get(0).get("pattern"))
                .isEqualTo(planned.get("exercises").get(0).get("pattern"));
        assertThat(fine(ada.get(of("/sessions/" + session + "/checkin-form")))).isEqualTo(carried.get("checkIn"));
    }

    @Test
    void platesOfBothSidesAndTheBarMakeEachLoad() {
        List<JsonNode> loads = new ArrayList<>();
        fine(ada.get(of("/plan"))).get("sessions").forEach(session -> fine(ada.get(
                        of("/sessions/" + session.get("id").stringValue() + "/carried")))
                .get("loads")
                .forEach(lift -> lift.forEach(loads::add)));
        assertThat(loads).anySatisfy(load -> assertThat(load.has("side")).isTrue());
        loads.stream().filter(load -> load.has("side")).forEach(load -> {
            double kilograms = load.get("barKg").doubleValue();
            for (JsonNode plate : load.get("side")) {
                kilograms += 2 * plate.doubleValue();
            }
            assertThat(kilograms).isEqualTo(load.get("kg").doubleValue());
        });
    }

    @Test
    void theLastTimeOfAnExerciseIsCarriedToItsNext() {
        JsonNode planned = firstSession();
        String lift = planned.get("exercises").get(0).get("id").stringValue();
        String set = "{\"entry\": \"set\", \"id\": \"last-time\", \"at\": \"" + TestServer.today()
                + "T05:00\", \"exercise\": \"" + lift
                + "\", \"kind\": \"WORK\", \"loadKg\": 17.5, \"reps\": 6, \"rir\": 3}";
        fine(ada.post(
                of("/changes"), "{\"id\": \"last\", \"change\": {\"event\": \"logged\", \"entries\": [" + set + "]}}"));
        JsonNode carried = fine(ada.get(of("/sessions/" + planned.get("id").stringValue() + "/carried")));
        assertThat(carried.get("lastTime").get(lift).get("sets").toString())
                .isEqualTo("[{\"reps\":6,\"loadKg\":17.5,\"rir\":3}]");
    }

    @Test
    void chestPainEndsASessionAndFreshLegsChangeNothing() {
        JsonNode form = fine(ada.get(of("/sessions/" + firstSession().get("id").stringValue() + "/checkin-form")));
        JsonNode choices = form.get("questions").get(0).get("choices");
        assertThat(choices.get(0).get("answer").isNull()).isTrue();
        assertThat(choices.get(0).get("findings").isEmpty()).isTrue();
        assertThat(choices.get(1).get("answer").toString()).isEqualTo("{\"alarms\":[\"chest-pain\"]}");
        JsonNode leadsTo = choices.get(1).get("findings").get(0).get("on");
        JsonNode exercises = form.get("exercises");
        assertThat(leadsTo.propertyNames())
                .hasSameSizeAs(exercises.propertyNames())
                .allMatch(id -> exercises
                        .get(id)
                        .get("states")
                        .get(leadsTo.get(id).intValue())
                        .get("ends")
                        .booleanValue());
    }

    @Test
    void anotherPlaceOfTheWeekSaysItsPriceInWords() {
        String session = firstSession().get("id").stringValue();
        JsonNode places =
                fine(ada.get(of("/sessions/" + session))).get("placement").get("alternatives");
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.get("text").stringValue()).isNotBlank());
    }

    @Test
    void theWeekOfARaceShowsIt() {
        LocalDate race = START.plusWeeks(9);
        JsonNode week =
                fine(ada.get(of("/weeks/" + race.minusDays(race.getDayOfWeek().getValue() - 1))));
        assertThat(week.get("races").get(0).get("name").stringValue()).isEqualTo("City Ten");
    }

    @Test
    void whatIsToldForADayIsOtherTheNextDay() {
        HttpResponse<String> today = ada.get(of("/today"));
        String tag = today.headers().firstValue("ETag").orElseThrow();
        String day = fine(today).get("date").stringValue();
        assertThat(tag).endsWith("." + day + "\"");
        assertThat(ada.get(of("/today"), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(ada.get(of("/today"), "If-None-Match", tag.replace(day, "2026-01-01"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(fine(ada.get(of("/season"))).get("today").stringValue()).isEqualTo(day);
    }

    @Test
    void theListSaysWhatComesNext() {
        JsonNode line = fine(ada.get("/athletes")).get("athletes").get(0);
        assertThat(line.get("nextSession").get("date").stringValue()).isNotBlank();
        assertThat(line.get("needs").isArray()).isTrue();
    }

    @Test
    void exercisesAndWaysToTrainAreToldWithTheirReasons() {
        assertThat(fine(ada.get("/library")).get("exercises").size()).isGreaterThan(50);
        JsonNode methodology = fine(ada.get("/methodologies/runner-strength"));
        assertThat(methodology.get("parameters").get(0).get("reason").stringValue())
                .isNotBlank();
        assertThat(ada.get("/methodologies/none").statusCode()).isEqualTo(404);
    }

    @Test
    void anAthleteWhoIsDeletedIsGoneFromEveryTable() {
        String gone = begun(ada);
        assertThat(ada.ask("DELETE", "/athletes/" + gone, "").statusCode()).isEqualTo(204);
        assertThat(ada.get("/athletes/" + gone).statusCode()).isEqualTo(404);
        for (String table :
                new String[] {"journal", "checkpoint", "client_entry", "plan_head", "plan_week", "plan_day"}) {
            int rows = TestServer.database()
                    .read(sql -> sql.sql("select count(*) from " + table + " where athlete_id = ?")
                            .param(gone)
                            .query(Integer.class)
                            .single());
            assertThat(rows).as(table).isZero();
        }
    }
}
