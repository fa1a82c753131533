package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PasskeysTest {

    /** An answer of the right shape, with an attestation that is none. */
    private static final String MADE_UP = """
            {"publicKey": {"label": "phone", "credential": {"id": "AAAA", "rawId": "AAAA", "type": "public-key",
             "response": {"attestationObject": "oA", "clientDataJSON": "e30", "transports": []},
             "clientExtensionResults": {}, "authenticatorAttachment": "platform"}}}
            """;

    private final String name = "Ada " + UUID.randomUUID();

    @Test
    void aPasskeyIsMadeForTheSiteAndCalledByTheNameOfTheAccount() {
        HttpResponse<String> answer = Browser.signedIn(name).send("POST", "/../../webauthn/register/options", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode options = Browser.json(answer);
        assertThat(options.at("/rp/id").stringValue()).isEqualTo("localhost");
        assertThat(options.at("/user/name").stringValue()).isEqualTo(name);
    }

    @Test
    void nobodyElseIsOfferedOne() {
        assertThat(new Browser()
                        .send("POST", "/../../webauthn/register/options", "")
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whoSignsInIsAskedToProveIt() {
        HttpResponse<String> answer = new Browser().send("POST", "/../../webauthn/authenticate/options", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).get("challenge").stringValue()).hasSizeGreaterThan(30);
        assertThat(new Browser().send("POST", "/../../login/webauthn", "{}").statusCode())
                .isBetween(400, 499);
    }

    @Test
    void whatNoBrowserMadeIsNoPasskey() {
        Browser browser = Browser.signedIn(name);
        for (String sent : new String[] {"", "{}", "{\"publicKey\": {\"label\": \"phone\"}}", MADE_UP}) {
            browser.send("POST", "/../../webauthn/register/options", "");
            assertThat(browser.send("POST", "/../../webauthn/register", sent).statusCode())
                    .as(sent)
                    .isEqualTo(400);
        }
        assertThat(Browser.json(browser.get("/passkeys")).get("passkeys")).isEmpty();
    }

    @Test
    void anothersPasskeyIsNeitherShownNorForgotten() {
        Browser owner = Browser.signedIn(name);
        owner.send("POST", "/../../webauthn/register/options", "");
        String id = UUID.randomUUID().toString();
        keep(id, Browser.id(name));
        assertThat(owner.get("/passkeys").body()).contains(id);
        Browser other = Browser.signedIn("Eve " + UUID.randomUUID());
        assertThat(other.get("/passkeys").body()).doesNotContain(id);
        assertThat(other.send("DELETE", "/passkeys/" + id, "").statusCode()).isEqualTo(404);
        assertThat(other.send("DELETE", "/../../webauthn/register/" + id, "").statusCode())
                .isEqualTo(403);
        assertThat(owner.send("DELETE", "/passkeys/" + id, "").statusCode()).isEqualTo(204);
        assertThat(owner.get("/passkeys").body()).doesNotContain(id);
    }

    private static void keep(String id, String account) {
        Timestamp then = Timestamp.from(Instant.parse("2026-11-30T06:00:00Z"));
        Browser.database().write(sql -> {
            String user = sql.sql("select id from user_entities where name = ?")
                    .param(account)
                    .query(String.class)
                    .single();
            return sql.sql("insert into user_credentials (credential_id, user_entity_user_id, public_key,"
                            + " backup_eligible, backup_state, created, last_used, label)"
                            + " values (?, ?, ?, true, true, ?, ?, 'phone')")
                    .params(id, user, new byte[] {1}, then, then)
                    .update();
        });
    }
}
