package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sessions that are dragged to other places. The system property {@code groundwork.drags} asks for more of them. */
class DragsOverHttpTest {

    private static final int DRAGS = Integer.getInteger("groundwork.drags", 6);
    private static final double MOST_MILLIS = 250;

    private static final LocalDate TODAY = TestServer.today();

    private static Client ada;

    @BeforeAll
    static void begin() {
        ada = Client.of("account-drags");
    }

    /** The season began some days ago, the plan begins today. */
    private static String begun(int weeks) {
        String profile = """
                {"profile": {"athlete": {"name": "Ada", "experience": "intermediate", "lifting_heavy_now": true,
                                         "days_since_strength": 3},
                 "time_zone": "UTC", "equipment": "gym", "start": "%s",
                 "races": [{"date": "%s", "distance": "half", "priority": "A", "name": "City Half"}],
                 "runs": {"week": {"tue": {"type": "intervals", "minutes": 60}, "thu": {"type": "easy", "minutes": 45},
                                   "fri": {"type": "threshold", "minutes": 50}, "sun": {"type": "long", "km": 20}}}}}
                """.formatted(TODAY.minusDays(10), TODAY.plusWeeks(weeks));
        return "/athletes/"
                + fine(ada.post("/athletes", profile), 201).get("id").stringValue();
    }

    private static JsonNode fine(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Client.json(answer);
    }

    private static List<JsonNode> listed(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    private static List<JsonNode> sessions(String athlete) {
        return listed(fine(ada.get(athlete + "/plan"), 200).get("sessions"));
    }

    private static List<JsonNode> places(String athlete, JsonNode session) {
        JsonNode told = fine(ada.get(athlete + "/sessions/" + session.get("id").stringValue()), 200);
        return listed(told.get("placement").get("alternatives"));
    }

    private static HttpResponse<String> dragged(String athlete, JsonNode session, JsonNode place) {
        String change = "{\"event\": \"session-moved\", \"session\": " + session.get("id") + ", \"to\": {\"date\": "
                + place.get("date") + ", \"slot\": " + place.get("slot") + "}}";
        return ada.post(athlete + "/preview", "{\"change\": " + change + "}");
    }

    @Test
    void aPlaceWithAPriceTakesTheSessionAndAClosedOneSaysWhyInWordsOfTheMove() {
        String athlete = begun(16);
        for (JsonNode session : sessions(athlete).subList(0, 3)) {
            for (JsonNode place : places(athlete, session)) {
                HttpResponse<String> answer = dragged(athlete, session, place);
                if (place.has("extraCost")) {
                    fine(answer, 200);
                } else {
                    JsonNode problem = fine(answer, 422).get("problems").get(0);
                    assertThat(problem.get("where").stringValue()).isEqualTo("change");
                    assertThat(problem.get("message").stringValue())
                            .contains(place.get("forbidden").stringValue());
                    assertThat(answer.body()).doesNotContain("--");
                }
            }
        }
    }

    @Test
    void noDayThatIsOverHasAPrice() {
        String athlete = begun(16);
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        sessions(athlete).stream()
                .filter(s -> LocalDate.parse(s.get("date").stringValue()).isBefore(monday.plusWeeks(1)))
                .flatMap(session -> places(athlete, session).stream())
                .filter(place ->
                        LocalDate.parse(place.get("date").stringValue()).isBefore(TODAY))
                .forEach(place ->
                        assertThat(place.get("forbidden").stringValue()).isEqualTo("past"));
    }

    @Test
    void aDragIsAnsweredBeforeAnybodyLooksUp() {
        for (int weeks : new int[] {16, 60}) {
            double[] millis = drags(begun(weeks));
            System.out.printf(
                    "a drag in %d weeks, of %d: p50 %.1f ms, p95 %.1f ms%n",
                    weeks, millis.length, millis[millis.length / 2], millis[millis.length * 95 / 100]);
            assertThat(millis[0]).as("%d weeks", weeks).isLessThan(MOST_MILLIS);
        }
    }

    /** How long each drag took, ascending, once the server is warm. */
    private static double[] drags(String athlete) {
        List<JsonNode> sessions = sessions(athlete);
        double[] millis = new double[DRAGS];
        for (int i = -DRAGS; i < DRAGS; i++) {
            JsonNode session = sessions.get(Math.floorMod(i * 7, sessions.size()));
            List<JsonNode> open = places(athlete, session).stream()
                    .filter(p -> p.has("extraCost"))
                    .toList();
            if (open.isEmpty()) {
                continue;
            }
            long start = System.nanoTime();
            fine(dragged(athlete, session, open.get(Math.floorMod(i, open.size()))), 200);
            millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return Arrays.stream(millis).filter(taken -> taken > 0).toArray();
    }
}
