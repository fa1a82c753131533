package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.groundwork.app.store.sql.AccountTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SigningInTest {

    private static final String PASSWORD = "seven hills before breakfast";

    private final String name = "Ada " + UUID.randomUUID();

    @Test
    void aLinkSignsItsOwnerInOnce() {
        String link = Browser.link(name);
        Browser browser = new Browser();
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        JsonNode signed = Browser.json(browser.open(link));
        assertThat(signed.at("/account/name").stringValue()).isEqualTo(name);
        assertThat(signed.at("/account/hasPassword").booleanValue()).isFalse();
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
        assertThat(new Browser().open(link).statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordSignsInUnderTheNameHoweverItIsWritten() {
        setPassword(Browser.signedIn(name));
        Browser browser = new Browser();
        assertThat(browser.signIn(name.toUpperCase(java.util.Locale.ROOT), PASSWORD)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/athletes").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        setPassword(Browser.signedIn(name));
        HttpResponse<String> wrong = new Browser().signIn(name, "not the password");
        HttpResponse<String> unknown = new Browser().signIn(name + "?", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body()).doesNotContain("not the password");
    }

    @Test
    void whoGuessesHasToWaitLongerEachTime() {
        setPassword(Browser.signedIn(name));
        Browser guesser = new Browser();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn(name, "guess number " + i).statusCode()).isEqualTo(401);
        }
        assertThat(guesser.signIn(name, "guess number 5").statusCode()).isEqualTo(429);
        HttpResponse<String> evenRight = new Browser().signIn(name, PASSWORD);
        assertThat(evenRight.statusCode()).isEqualTo(429);
        assertThat(evenRight.headers().firstValueAsLong("Retry-After").orElse(0))
                .isPositive();
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNeverSignedIn() {
        Browser known = Browser.signedIn(name);
        String before = known.cookie(Browser.SESSION).orElseThrow();
        String token = known.cookie("XSRF-TOKEN").orElseThrow();
        assertThat(known.open(Browser.link(name)).statusCode()).isEqualTo(200);
        assertThat(known.cookie(Browser.SESSION)).get().isNotEqualTo(before);
        assertThat(known.cookie("XSRF-TOKEN")).get().isNotEqualTo(token);
        Browser attacker = new Browser();
        attacker.plant(Browser.SESSION, before);
        assertThat(attacker.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aPageOfAnotherSiteChangesNothing() {
        Browser browser = Browser.signedIn(name);
        assertThat(browser.sendAsOther("DELETE", "/session", "").statusCode()).isEqualTo(403);
        assertThat(browser.sendAsOther("DELETE", "/account", "", "X-XSRF-TOKEN", "guessed")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser().sendAsOther("POST", "/session/link", "{}").statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void noScriptAndNoOtherSiteGetsTheSession() {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.open(Browser.link(name));
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith(Browser.SESSION + "=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/"));
    }

    @Test
    void signingOutEndsOneSessionAndSigningOutEverywhereAll() {
        Browser phone = Browser.signedIn(name);
        Browser desk = Browser.signedIn(name);
        Browser lost = Browser.signedIn(name);
        assertThat(phone.send("DELETE", "/session", "").statusCode()).isEqualTo(204);
        assertThat(phone.get("/session").statusCode()).isEqualTo(401);
        assertThat(desk.get("/session").statusCode()).isEqualTo(200);
        assertThat(desk.send("DELETE", "/sessions", "").statusCode()).isEqualTo(204);
        assertThat(lost.get("/session").statusCode()).isEqualTo(401);
        assertThat(desk.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsAllOtherSessionsAndTheOldPassword() {
        Browser browser = Browser.signedIn(name);
        Browser other = Browser.signedIn(name);
        setPassword(browser);
        assertThat(other.get("/session").statusCode()).isEqualTo(401);
        assertThat(browser.send("PUT", "/account/password", "{\"old\":\"wrong one\",\"new\":\"0123456789\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(
                                "PUT",
                                "/account/password",
                                "{\"old\":\"" + PASSWORD + "\",\"new\":\"eight hills before lunch\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(new Browser().signIn(name, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(new Browser().signIn(name, "eight hills before lunch").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPasswordThatOthersGuessIsRefused() {
        Browser browser = Browser.signedIn(name);
        assertThat(browser.send("PUT", "/account/password", "{\"new\":\"short\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.send("PUT", "/account/password", "{\"new\":\"" + name + "\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anAccountIsCalledWhatItsOwnerLikesUnlessSomebodyElseIs() {
        Browser browser = Browser.signedIn(name);
        String taken = "Bea " + UUID.randomUUID();
        Browser.signedIn(taken);
        assertThat(browser.send("PUT", "/account", "{\"name\":\"" + taken + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.send("PUT", "/account", "{\"name\":\"" + name + " the First\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/session").body()).contains(name + " the First");
    }

    @Test
    void whatIsKeptOfAPasswordIsItsArgonHash() {
        setPassword(Browser.signedIn(name));
        assertThat(Browser.database()
                        .read(sql -> AccountTable.findByName(sql, name))
                        .orElseThrow()
                        .passwordHash())
                .get()
                .asString()
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private static void setPassword(Browser browser) {
        assertThat(browser.send("PUT", "/account/password", "{\"new\":\"" + PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }
}
