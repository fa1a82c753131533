package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.groundwork.app.boot.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryAnswerTest {

    @Test
    void healthIsToldWithoutALogin() {
        HttpResponse<String> answer = TestServer.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/athletes", "/healthy", "/health/more", "/error", "/actuator"})
    void everythingElseIsDeniedByDefault(String path) {
        HttpResponse<String> answer = TestServer.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        requireProblem(answer);
    }

    @Test
    void writingWithoutTheTokenOfTheSessionIsDenied() {
        HttpResponse<String> answer =
                TestServer.ask("/health", HttpRequest.newBuilder().POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        requireProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health;x=1", "/%2e%2e/health", "//health"})
    void pathsWrittenToSlipPastTheRulesAreRefused(String path) {
        HttpResponse<String> answer = TestServer.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        requireProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/api/v1/athletes"})
    void browsersAreToldToLoadNothingFromElsewhereAndToKeepNothing(String path) {
        HttpResponse<String> answer = TestServer.get(path);
        assertThat(header(answer, "content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "cache-control")).contains("no-store");
        assertThat(header(answer, "referrer-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void aRequestThatIsNoHttpGetsAProblemDocumentToo() throws IOException {
        String answer = raw("GET /health{} HTTP/1.1\r\nHost: a b\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .endsWith("{\"status\":400}")
                .doesNotContain("Tomcat");
    }

    private static String raw(String request) throws IOException {
        URI server = URI.create(TestServer.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    private static void requireProblem(HttpResponse<String> answer) {
        assertThat(header(answer, "content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + answer.statusCode());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
