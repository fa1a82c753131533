package org.groundwork.app.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientTest {

    private static String caching(String path) {
        HttpResponse<String> answer = TestServer.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/worker.js"})
    void whatKeepsItsNameIsAskedForAnewEachTime(String path) {
        assertThat(caching(path)).isEqualTo("no-cache");
    }

    @Test
    void aNameThatTellsItsContentIsKeptForever() {
        assertThat(caching("/main-ABC123.js")).contains("max-age=31536000", "immutable");
    }

    @Test
    void thePageIsToldToLoadNothingFromElsewhere() {
        HttpResponse<String> page = TestServer.get("/");
        assertThat(page.body()).contains("Groundwork");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
    }

    @Test
    void whatIsNoFileOfTheClientIsNotThere() {
        assertThat(TestServer.get("/other.js").statusCode()).isEqualTo(404);
        assertThat(TestServer.get("/folder/other.js").statusCode()).isEqualTo(401);
    }
}
