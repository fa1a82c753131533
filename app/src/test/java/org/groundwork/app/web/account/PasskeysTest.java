package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PasskeysTest {

    private final String name = "Ada " + UUID.randomUUID();

    @Test
    void aPasskeyIsAskedForUnderTheNameOfTheSite() {
        HttpResponse<String> answer = Browser.signedIn(name).send("POST", "/../../webauthn/register/options", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode options = Browser.json(answer);
        assertThat(options.at("/rp/id").stringValue()).isEqualTo("localhost");
        assertThat(options.at("/user/name").stringValue()).isEqualTo(Browser.id(name));
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
}
