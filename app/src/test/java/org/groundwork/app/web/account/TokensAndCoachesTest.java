package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.port.Access;
import org.groundwork.app.store.sql.AthleteTable;
import org.groundwork.app.store.sql.MembershipTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TokensAndCoachesTest {

    private final String name = "Ada " + UUID.randomUUID();
    private final String coach = "Cleo " + UUID.randomUUID();
    private final Browser owner = Browser.signedIn(name);

    @Test
    void aTokenDoesWhatItsScopesSayAndNothingOfTheAccounts() {
        String reads = token(owner, "\"read\"");
        String writes = token(owner, "\"read\",\"write\"");
        assertThat(ask(reads, "GET", "/athletes")).isEqualTo(200);
        assertThat(ask(reads, "POST", "/runs/preview")).isEqualTo(403);
        assertThat(ask(writes, "POST", "/runs/preview")).isNotIn(401, 403);
        for (String path : new String[] {"/session", "/tokens"}) {
            assertThat(ask(writes, "GET", path)).as(path).isEqualTo(403);
        }
        assertThat(ask(writes, "DELETE", "/account")).isEqualTo(403);
        assertThat(ask(writes, "POST", "/invitations/x")).isEqualTo(403);
    }

    @Test
    void aTokenThatWasEndedOrNeverMadeIsNobody() {
        HttpResponse<String> made = make(owner, "\"read\"");
        String token = Browser.json(made).get("token").stringValue();
        String id = Browser.json(made).get("id").stringValue();
        assertThat(owner.get("/tokens").body()).contains(id).doesNotContain(token);
        Browser other = Browser.signedIn(coach);
        assertThat(other.send("DELETE", "/tokens/" + id, "").statusCode()).isEqualTo(404);
        assertThat(ask(token, "GET", "/athletes")).isEqualTo(200);
        assertThat(owner.send("DELETE", "/tokens/" + id, "").statusCode()).isEqualTo(204);
        assertThat(ask(token, "GET", "/athletes")).isEqualTo(401);
        assertThat(ask("gw_made-up", "GET", "/health")).isEqualTo(401);
    }

    @Test
    void aTokenShowsWhenItWasUsedLast() {
        String token = token(owner, "\"read\"");
        assertThat(used().isNull()).isTrue();
        ask(token, "GET", "/athletes");
        Instant used = Instant.parse(used().stringValue());
        assertThat(Duration.between(used, Instant.now())).isLessThan(Duration.ofMinutes(5));
    }

    private JsonNode used() {
        return Browser.json(owner.get("/tokens")).at("/tokens/0/used");
    }

    @Test
    void aScopeThatIsNotKnownIsRefused() {
        assertThat(make(owner, "\"read\",\"all\"").statusCode()).isEqualTo(422);
        assertThat(make(owner, "").statusCode()).isEqualTo(422);
    }

    @Test
    void aCoachComesByInvitationOnceAndGoesWhenTheAthleteSaysSo() {
        String athlete = athlete();
        Browser invited = Browser.signedIn(coach);
        assertThat(invited.get("/athletes/" + athlete + "/history").statusCode())
                .isEqualTo(404);
        String secret = invitation(athlete);
        assertThat(invited.send("POST", "/invitations/" + secret, "").body()).contains(athlete);
        assertThat(invited.get("/session").body()).contains(athlete, "COACH");
        assertThat(Browser.signedIn("Eve " + UUID.randomUUID())
                        .send("POST", "/invitations/" + secret, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.get("/athletes/" + athlete + "/coaches").body()).contains(coach);
        assertThat(invited.get("/athletes/" + athlete + "/coaches").statusCode())
                .isEqualTo(404);
        String end = "/athletes/" + athlete + "/coaches/" + Browser.id(coach);
        assertThat(invited.send("DELETE", end, "").statusCode()).isEqualTo(404);
        assertThat(owner.send("DELETE", end, "").statusCode()).isEqualTo(204);
        assertThat(invited.get("/session").body()).doesNotContain(athlete);
    }

    @Test
    void aCoachWhoWasEndedIsAStrangerAtOnceWhicheverWayTheyCome() {
        String athlete = athlete();
        Browser invited = Browser.signedIn(coach);
        invited.send("POST", "/invitations/" + invitation(athlete), "");
        String token = token(invited, "\"read\",\"write\",\"coach\"");
        assertThat(ask(token, "GET", "/athletes/" + athlete + "/history")).isNotEqualTo(404);
        owner.send("DELETE", "/athletes/" + athlete + "/coaches/" + Browser.id(coach), "");
        assertThat(ask(token, "GET", "/athletes/" + athlete + "/history")).isEqualTo(404);
        assertThat(ask(token, "POST", "/athletes/" + athlete + "/changes")).isEqualTo(404);
        assertThat(invited.get("/athletes/" + athlete + "/history").statusCode())
                .isEqualTo(404);
        assertThat(invited.get("/athletes").body()).doesNotContain(athlete);
    }

    @Test
    void anOwnerWhoAcceptsTheOwnInvitationStaysTheOwner() {
        String athlete = athlete();
        owner.send("POST", "/invitations/" + invitation(athlete), "");
        assertThat(owner.get("/session").body()).contains("OWNER").doesNotContain("COACH");
    }

    @Test
    void anAccountThatIsRemovedIsGoneWithItsAthletesItsSessionsAndItsTokens() {
        String athlete = athlete();
        String token = token(owner, "\"read\"");
        Browser elsewhere = Browser.signedIn(name);
        assertThat(owner.send("DELETE", "/account", "").statusCode()).isEqualTo(204);
        assertThat(elsewhere.get("/session").statusCode()).isEqualTo(401);
        assertThat(ask(token, "GET", "/athletes")).isEqualTo(401);
        Optional<String> left = Browser.database().read(sql -> AthleteTable.findName(sql, athlete));
        assertThat(left).isEmpty();
    }

    private String athlete() {
        String id = UUID.randomUUID().toString();
        Browser.database().write(sql -> {
            AthleteTable.add(sql, id, "Ada", 1);
            MembershipTable.add(sql, id, Browser.id(name), Access.Role.OWNER, 1);
            return true;
        });
        return id;
    }

    private String invitation(String athlete) {
        return Browser.json(owner.send("POST", "/athletes/" + athlete + "/invitations", ""))
                .get("secret")
                .stringValue();
    }

    private static HttpResponse<String> make(Browser browser, String scopes) {
        return browser.send("POST", "/tokens", "{\"name\":\"watch\",\"scopes\":[" + scopes + "]}");
    }

    private static String token(Browser browser, String scopes) {
        return Browser.json(make(browser, scopes)).get("token").stringValue();
    }

    private static int ask(String token, String method, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
        return TestServer.ask("/api/v1" + path, request).statusCode();
    }
}
