package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.groundwork.app.store.sql.SqlSessions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SessionsTest {

    private static final String FIREFOX = "Mozilla/5.0 (Android 16; Mobile; rv:146.0) Gecko/146.0 Firefox/146.0";

    private final String name = "Ada " + UUID.randomUUID();

    @Test
    void peopleSeeWhereTheyAreSignedInAndEndOneOfThem() {
        Browser lost = new Browser();
        lost.send("POST", "/session/link", link(""), "User-Agent", FIREFOX);
        Browser desk = Browser.signedIn(name);
        JsonNode phone = listed(desk)
                .valueStream()
                .filter(session -> session.get("device").isString())
                .findFirst()
                .orElseThrow();
        assertThat(phone.get("device").stringValue()).isEqualTo("Firefox, Android");
        assertThat(phone.get("isThis").booleanValue()).isFalse();
        assertThat(listed(desk)).hasSize(2);
        assertThat(desk.send("DELETE", "/sessions/" + phone.get("id").stringValue(), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(lost.get("/session").statusCode()).isEqualTo(401);
        assertThat(listed(desk))
                .singleElement()
                .satisfies(own -> assertThat(own.get("isThis").booleanValue()).isTrue());
    }

    @Test
    void theListTellsNoSecretOfASession() {
        Browser desk = Browser.signedIn(name);
        assertThat(desk.get("/sessions").body())
                .doesNotContain(desk.cookie(Browser.SESSION).orElseThrow());
    }

    @Test
    void nobodyEndsAnothersSession() {
        Browser desk = Browser.signedIn(name);
        String id = listed(desk).get(0).get("id").stringValue();
        Browser other = Browser.signedIn("Eve " + UUID.randomUUID());
        assertThat(other.send("DELETE", "/sessions/" + id, "").statusCode()).isEqualTo(404);
        assertThat(desk.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndsThirtyDaysAfterItsLastUse() {
        Browser desk = Browser.signedIn(name);
        shift("last_access_time", Duration.ofDays(30).minusMinutes(1));
        assertThat(desk.get("/session").statusCode()).isEqualTo(200);
        Browser other = Browser.signedIn(name);
        shift("last_access_time", Duration.ofDays(30).plusMinutes(1));
        assertThat(other.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionEndsNinetyDaysAfterTheSignInHoweverItIsUsed() {
        Browser desk = Browser.signedIn(name);
        shift("creation_time", Duration.ofDays(90).minusMinutes(1));
        assertThat(desk.get("/session").statusCode()).isEqualTo(200);
        shift("creation_time", Duration.ofMinutes(2));
        assertThat(desk.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aBrowserThatOthersUseIsForgottenInHalfAnHourOrHalfADayAndWhenItCloses() {
        Browser idle = new Browser();
        HttpResponse<String> answer = idle.send("POST", "/session/link", link(", \"keep\": false"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(Browser.SESSION))
                .singleElement()
                .asString()
                .doesNotContain("Max-Age", "Expires");
        shift("last_access_time", Duration.ofMinutes(31));
        assertThat(idle.get("/session").statusCode()).isEqualTo(401);
        Browser busy = new Browser();
        busy.send("POST", "/session/link", link(", \"keep\": false"));
        shift("creation_time", SqlSessions.SHORT_LIFE.plusMinutes(1));
        assertThat(busy.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordMakesNoShortSessionALongOne() {
        Browser shared = new Browser();
        shared.send("POST", "/session/link", link(", \"keep\": false"));
        assertThat(shared.send("PUT", "/account/password", "{\"new\":\"seven hills before breakfast\"}")
                        .statusCode())
                .isEqualTo(204);
        Instant end = Instant.parse(listed(shared).get(0).get("ends").stringValue());
        assertThat(Duration.between(Instant.now(), end)).isLessThan(Duration.ofHours(1));
    }

    private String link(String more) {
        return "{\"token\":\"" + Browser.link(name) + "\"" + more + "}";
    }

    private static JsonNode listed(Browser browser) {
        return Browser.json(browser.get("/sessions")).get("sessions");
    }

    /** Lets the sessions of the account be older. */
    private void shift(String column, Duration by) {
        Browser.database().write(sql -> sql.sql(
                        "update spring_session set " + column + " = " + column + " - ? where principal_name = ?")
                .params(by.toMillis(), Browser.id(name))
                .update());
    }
}
