package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SignInLinkTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsTest {

    private static final String PROXIED = "Host: training.example.org\r\nX-Forwarded-Proto: https\r\n"
            + "X-Forwarded-For: 203.0.113.9\r\nConnection: close\r\n";

    @TempDir
    private Path folder;

    @Test
    void aServerWithACertificateSpeaksHttpsAndItsCookiesGoOverHttpsAlone() throws Exception {
        TestAuthority authority = TestAuthority.in(folder);
        HttpClient browser =
                HttpClient.newBuilder().sslContext(authority.trust()).build();
        try (OwnServer server = OwnServer.start(settings(Optional.empty(), Optional.of(authority.sign("own"))))) {
            assertThat(server.address()).startsWith("https://");
            HttpResponse<String> first = browser.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/session"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(first.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(first.headers().firstValue("Strict-Transport-Security"))
                    .get()
                    .asString()
                    .startsWith("max-age=31536000");
            String token = first.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(token).startsWith("XSRF-TOKEN=").contains("Secure", "SameSite=Strict");
            HttpResponse<String> signedIn = browser.send(signIn(server, token), BodyHandlers.ofString());
            assertThat(signedIn.statusCode()).isEqualTo(200);
            assertThat(signedIn.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                    .startsWith("__Host-groundwork=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                    .doesNotContain("Domain"));
            requireHttpsAlone(server);
        }
    }

    private static HttpRequest signIn(OwnServer server, String cookie) {
        String token = cookie.replaceFirst("XSRF-TOKEN=([^;]+);.*", "$1");
        String link = server.database().write(sql -> SignInLinkTable.addForOwner(sql, System.currentTimeMillis()));
        return HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/session/link"))
                .POST(BodyPublishers.ofString("{\"token\":\"" + link + "\"}"))
                .header("Content-Type", "application/json")
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .build();
    }

    private static void requireHttpsAlone(OwnServer server) throws IOException {
        assertThat(raw(server, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        URI health = URI.create(server.address() + "/health");
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void behindAProxyThatSpeaksHttpsCookiesAreTheProxysAndHttpIsForgotten() throws IOException {
        givePassword();
        URI url = URI.create("https://training.example.org");
        try (OwnServer server = OwnServer.start(settings(Optional.of(url), Optional.empty()))) {
            assertThat(raw(server, "GET /api/v1/session HTTP/1.1\r\n" + PROXIED + "\r\n"))
                    .contains("Strict-Transport-Security: max-age=31536000")
                    .containsPattern("Set-Cookie: XSRF-TOKEN=[^\r]*Secure[^\r]*SameSite=Strict");
            assertThat(raw(server, "GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    private void givePassword() {
        try (Database database = Database.open(new StoreLocation(folder, Optional.empty()))) {
            database.write(sql -> {
                AccountTable.add(sql, "ada", "Ada", 1);
                AccountTable.setPassword(sql, "ada", "hash");
                return true;
            });
        }
    }

    @Test
    void overPlainHttpBrowsersAreNotToldThatHttpsIsSpoken() {
        HttpResponse<String> answer = TestServer.get("/api/v1/session");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .doesNotContain("Secure"));
    }

    @Test
    void aPublicNameIsRefusedUntilSomebodyHasAPassword() {
        URI url = URI.create("https://training.example.org");
        assertThatThrownBy(() -> SpringServer.start(settings(Optional.of(url), Optional.empty())))
                .hasMessageContaining("--public-url")
                .hasMessageContaining("other machines would reach training.example.org")
                .hasMessageContaining("set a password first");
    }

    private ServerSettings settings(Optional<URI> url, Optional<ServerSettings.Tls> tls) {
        return new ServerSettings(0, "127.0.0.1", new StoreLocation(folder, Optional.empty()), url, tls);
    }

    private static String raw(OwnServer server, String request) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
