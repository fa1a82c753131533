package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.port.Access;
import org.groundwork.app.store.sql.MembershipTable;
import org.groundwork.app.store.sql.Secrets;
import org.groundwork.app.store.sql.TokenTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who gets what of every endpoint there is; a new one is tested as soon as it is described. */
class EveryRoleTest {

    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private static final Client OWNER = Client.of("owner");
    private static final Client COACH = Client.of("coach");
    private static final Client OTHER = Client.of("other");

    private static String athlete;
    private static String session;
    private static LocalDate monday;

    @BeforeAll
    static void begin() {
        athlete = PlansOverHttpTest.begun(OWNER);
        JsonNode first = Client.json(OWNER.get("/athletes/" + athlete + "/plan"))
                .get("sessions")
                .get(0);
        session = first.get("id").stringValue();
        LocalDate day = LocalDate.parse(first.get("date").stringValue());
        monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
        TestServer.database().write(sql -> {
            MembershipTable.add(sql, athlete, COACH.account(), Access.Role.COACH, 1);
            return true;
        });
    }

    private static List<Endpoints.Endpoint> ofAthletes() {
        return Endpoints.all().stream().filter(Endpoints.Endpoint::isOfAthlete).toList();
    }

    /** With a body that would change something, were it let through. */
    private static int status(Client client, Endpoints.Endpoint endpoint, String id) {
        String body = endpoint.hasBody() ? body(endpoint.path()) : "";
        return client.ask(endpoint.method(), path(endpoint, id).replaceFirst("^/api/v1", ""), body)
                .statusCode();
    }

    private static String path(Endpoints.Endpoint endpoint, String id) {
        return endpoint.at(id, session, monday);
    }

    private static String body(String path) {
        String change = "{\"event\": \"session-cancelled\", \"session\": \"" + session + "\"}";
        return switch (path.replaceFirst("^.*/", "")) {
            case "profile" -> "{\"profile\": " + PlansOverHttpTest.PROFILE.replace("Ada", "Eve") + "}";
            case "runs" -> "{\"runs\": []}";
            case "preview" -> "{\"change\": " + change + "}";
            case "changes" -> "{\"id\": \"of-eve\", \"change\": " + change + "}";
            case "undo", "redo" -> "{\"id\": \"of-eve-again\"}";
            case "sync" ->
                "{\"device\": \"phone\", \"events\": [{\"id\": \"of-eve-offline\", \"at\": \"2026-01-01T08:00\","
                        + " \"change\": " + change + "}]}";
            default -> "{}";
        };
    }

    /** All that is kept of the athlete. */
    private static List<String> rows(String id) {
        return TestServer.database()
                .read(sql ->
                        List.of("journal", "checkpoint", "client_entry", "plan_head", "plan_week", "membership")
                                .stream()
                                .map(table -> table
                                        + sql.sql("select * from " + table + " where athlete_id = ? order by 2")
                                                .param(id)
                                                .query((row, i) -> row.getString(2) + row.getString(3))
                                                .list())
                                .toList());
    }

    @Test
    void nobodyGetsAnythingButWhatIsOpen() {
        for (Endpoints.Endpoint endpoint : Endpoints.all()) {
            HttpRequest.Builder request = HttpRequest.newBuilder()
                    .method(endpoint.method(), BodyPublishers.ofString(endpoint.hasBody() ? "{}" : ""))
                    .header("Content-Type", "application/json");
            int status = TestServer.ask(path(endpoint, athlete), request).statusCode();
            if (endpoint.isOpen() && endpoint.method().equals("GET")) {
                assertThat(status).as("%s", endpoint).isEqualTo(endpoint.path().contains("{") ? 404 : 200);
            } else {
                assertThat(status).as("%s", endpoint).isIn(401, 403);
            }
        }
    }

    @Test
    void anotherAccountIsToldThatThereIsNoSuchAthlete() {
        List<String> before = rows(athlete);
        for (Endpoints.Endpoint endpoint : ofAthletes()) {
            assertThat(status(OTHER, endpoint, athlete)).as("%s", endpoint).isEqualTo(404);
            assertThat(status(OWNER, endpoint, NOBODYS)).as("%s", endpoint).isEqualTo(404);
        }
        assertThat(rows(athlete)).isEqualTo(before);
    }

    @Test
    void aCoachGetsWhatTheOwnerGetsButForWhatIsTheOwnersAlone() {
        String coached = PlansOverHttpTest.begun(OWNER);
        TestServer.database().write(sql -> {
            MembershipTable.add(sql, coached, COACH.account(), Access.Role.COACH, 1);
            return true;
        });
        for (Endpoints.Endpoint endpoint : ofAthletes()) {
            int coach = status(COACH, endpoint, coached);
            if (endpoint.isForOwners()) {
                assertThat(coach).as("%s", endpoint).isEqualTo(404);
            } else {
                assertThat(coach).as("%s", endpoint).isNotEqualTo(404).isLessThan(500);
            }
        }
    }

    @Test
    void aSessionOfAnotherAthleteIsNotReachedThroughOnesOwn() {
        String own = PlansOverHttpTest.begunLater(OTHER);
        List<String> before = rows(athlete);
        ofAthletes().stream()
                .filter(endpoint -> endpoint.path().contains("{session}"))
                .forEach(endpoint -> assertThat(status(OTHER, endpoint, own))
                        .as("%s", endpoint)
                        .isEqualTo(404));
        String cancelled = body("/changes");
        assertThat(OTHER.post("/athletes/" + own + "/changes", cancelled).statusCode())
                .isEqualTo(422);
        assertThat(rows(athlete)).isEqualTo(before);
    }

    @Test
    void anAnswerKeptForAnotherAthletesEntryIsNotTold() {
        String own = PlansOverHttpTest.begun(OTHER);
        String entry = "{\"id\": \"same\", \"change\": {\"event\": \"legs-cleared\"}}";
        OWNER.post(
                "/athletes/" + athlete + "/changes", "{\"id\": \"before\", \"change\": {\"event\": \"legs-cleared\"}}");
        int owners = Client.json(OWNER.post("/athletes/" + athlete + "/changes", entry))
                .get("revision")
                .intValue();
        int others = Client.json(OTHER.post("/athletes/" + own + "/changes", entry))
                .get("revision")
                .intValue();
        assertThat(others).isEqualTo(2).isLessThan(owners);
    }

    @Test
    void aKeyOfACoachIsNotTakenForAnEntryOfTheOwner() {
        String coached = PlansOverHttpTest.begun(OWNER);
        TestServer.database().write(sql -> {
            MembershipTable.add(sql, coached, COACH.account(), Access.Role.COACH, 1);
            return true;
        });
        String of = "/athletes/" + coached;
        OWNER.post(of + "/changes", "{\"id\": \"monday\", \"change\": {\"event\": \"legs-cleared\"}}");
        JsonNode replaced = Client.json(COACH.ask("PUT", of + "/runs", "{\"runs\": []}", "Idempotency-Key", "monday"));
        assertThat(replaced.get("revision").intValue()).isEqualTo(3);
    }

    @Test
    void aCoachsProgramNeedsTheScopeForAthletesWhomTheyCoach() {
        assertThat(withToken("read")).isEqualTo(404);
        assertThat(withToken("read", "coach")).isEqualTo(200);
    }

    @Test
    void aProgramWithoutTheScopeIsNotToldWhomItsAccountCoaches() {
        assertThat(list("read")).doesNotContain(athlete);
        assertThat(list("read", "coach")).contains(athlete);
    }

    private static String list(String... scopes) {
        return TestServer.ask(
                        "/api/v1/athletes",
                        HttpRequest.newBuilder().header("Authorization", "Bearer gw_" + token(scopes)))
                .body();
    }

    @Test
    void noProgramComesToWhatIsTheAccountsAlone() {
        String token = token("read", "write", "coach");
        for (Endpoints.Endpoint endpoint : Endpoints.all()) {
            boolean isOfAccount = endpoint.path().startsWith("/webauthn/register")
                    || endpoint.path()
                            .matches("/api/v1/(session|sessions|account|tokens|passkeys|invitations)(/.*)?"
                                    + "|.*/(invitations|coaches)(/.*)?");
            if (isOfAccount && !endpoint.isOpen()) {
                HttpRequest.Builder request = HttpRequest.newBuilder()
                        .method(endpoint.method(), BodyPublishers.ofString(endpoint.hasBody() ? "{}" : ""))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer gw_" + token);
                assertThat(TestServer.ask(path(endpoint, athlete), request).statusCode())
                        .as("%s", endpoint)
                        .isEqualTo(403);
            }
        }
    }

    private static String token(String... scopes) {
        String secret = Secrets.next();
        TestServer.database().write(sql -> {
            TokenTable.add(
                    sql,
                    new TokenTable.Token(secret, COACH.account(), List.of(scopes), "watch", 1, 0, Long.MAX_VALUE),
                    secret);
            return true;
        });
        return secret;
    }

    private static int withToken(String... scopes) {
        return TestServer.ask(
                        "/api/v1/athletes/" + athlete,
                        HttpRequest.newBuilder().header("Authorization", "Bearer gw_" + token(scopes)))
                .statusCode();
    }
}
