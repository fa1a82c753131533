package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.port.Access;
import org.groundwork.app.store.sql.MembershipTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets what of every endpoint there is; a new one is tested as soon as it is described. */
class EveryRoleTest {

    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private static final Client OWNER = Client.of("owner");
    private static final Client COACH = Client.of("coach");
    private static final Client OTHER = Client.of("other");

    private static String athlete;

    @BeforeAll
    static void begin() {
        athlete = PlansOverHttpTest.begun(OWNER);
        TestServer.database().write(sql -> {
            MembershipTable.add(sql, athlete, COACH.account(), Access.Role.COACH, 1);
            return true;
        });
    }

    private static List<Endpoints.Endpoint> ofAthletes() {
        return Endpoints.all().stream().filter(Endpoints.Endpoint::isOfAthlete).toList();
    }

    private static int status(Client client, Endpoints.Endpoint endpoint, String id) {
        String body = endpoint.hasBody() ? "{}" : "";
        return client.ask(endpoint.method(), endpoint.at(id).replaceFirst("^/api/v1", ""), body)
                .statusCode();
    }

    @Test
    void nobodyGetsAnythingButWhatIsOpen() {
        for (Endpoints.Endpoint endpoint : Endpoints.all()) {
            HttpRequest.Builder request = HttpRequest.newBuilder()
                    .method(endpoint.method(), BodyPublishers.ofString(endpoint.hasBody() ? "{}" : ""))
                    .header("Content-Type", "application/json");
            int status = TestServer.ask(endpoint.at(athlete), request).statusCode();
            if (endpoint.isOpen()) {
                assertThat(status).as("%s", endpoint).isEqualTo(endpoint.path().contains("{") ? 404 : 200);
            } else {
                assertThat(status).as("%s", endpoint).isIn(401, 403);
            }
        }
    }

    @Test
    void anotherAccountIsToldThatThereIsNoSuchAthlete() {
        String before = OWNER.get("/athletes/" + athlete).body();
        for (Endpoints.Endpoint endpoint : ofAthletes()) {
            assertThat(status(OTHER, endpoint, athlete)).as("%s", endpoint).isEqualTo(404);
            assertThat(status(OWNER, endpoint, NOBODYS)).as("%s", endpoint).isEqualTo(404);
        }
        assertThat(OWNER.get("/athletes/" + athlete).body()).isEqualTo(before);
    }

    @Test
    void aCoachGetsWhatTheOwnerGetsButForWhatIsTheOwnersAlone() {
        for (Endpoints.Endpoint endpoint : ofAthletes()) {
            int coach = status(COACH, endpoint, athlete);
            if (endpoint.isForOwners()) {
                assertThat(coach).as("%s", endpoint).isEqualTo(404);
            } else {
                assertThat(coach).as("%s", endpoint).isEqualTo(status(OWNER, endpoint, athlete));
            }
        }
    }

    @Test
    void aSessionOfAnotherAthleteIsNotReachedThroughOnesOwn() {
        String others = PlansOverHttpTest.begun(OTHER);
        assertThat(OTHER.get("/athletes/" + others + "/sessions/" + "1999-W01-1")
                        .statusCode())
                .isEqualTo(404);
    }
}
