package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.store.sql.Secrets;
import org.groundwork.app.store.sql.TokenTable;
import org.junit.jupiter.api.Test;

/** Each test guesses from an address of its own, all of them this machine's. */
class GuessedSecretsTest {

    private static final String TOKEN = "11111111-2222-3333-4444-555555555555";

    private static final int FREE = 50;

    private final String name = "Ada " + UUID.randomUUID();

    @Test
    void whoGuessesTokensHasToWaitAndWhoHasOneNeverDoes() throws IOException {
        String address = "127.0.7.1";
        for (int i = 0; i < FREE; i++) {
            assertThat(bearer(address, "gw_guess-" + i)).startsWith("HTTP/1.1 401");
        }
        assertThat(bearer(address, "gw_one-more")).startsWith("HTTP/1.1 429").contains("Retry-After: 2");
        assertThat(bearer(address, "gw_" + token())).startsWith("HTTP/1.1 200");
        assertThat(bearer("127.0.7.2", "gw_one-more")).startsWith("HTTP/1.1 401");
    }

    @Test
    void whoGuessesLinksInvitationsAndFeedsHasToWaitToo() throws IOException {
        String address = "127.0.8.1";
        for (int i = 0; i < FREE; i++) {
            assertThat(feed(address, "guess-" + i)).startsWith("HTTP/1.1 404");
        }
        assertThat(feed(address, "one-more")).startsWith("HTTP/1.1 429");
        assertThat(link(address, "one-more")).startsWith("HTTP/1.1 429").contains("Retry-After:");
        assertThat(link(address, Browser.link(name))).startsWith("HTTP/1.1 200");
        assertThat(invitation(address)).startsWith("HTTP/1.1 429");
    }

    @Test
    void whoTriesManyNamesFromOneAddressHasToWaitThereAlone() throws IOException {
        for (int i = 0; i < 20; i++) {
            assertThat(password("127.0.9.1", "nobody " + i)).startsWith("HTTP/1.1 401");
        }
        assertThat(password("127.0.9.1", "nobody at all")).startsWith("HTTP/1.1 429");
        assertThat(password("127.0.9.2", "nobody at all")).startsWith("HTTP/1.1 401");
    }

    private String token() {
        Browser.signedIn(name);
        String secret = Secrets.next();
        Browser.database().write(sql -> {
            TokenTable.add(
                    sql,
                    new TokenTable.Token(secret, Browser.id(name), List.of("read"), "watch", 1, 0, Long.MAX_VALUE),
                    secret);
            return true;
        });
        return secret;
    }

    private static String bearer(String from, String token) throws IOException {
        return ask(from, "GET", "/api/v1/athletes", "", "Authorization: Bearer " + token + "\r\n");
    }

    private static String feed(String from, String secret) throws IOException {
        return ask(from, "GET", "/calendar/" + secret + ".ics", "", "");
    }

    private static String link(String from, String secret) throws IOException {
        return post(from, "/api/v1/session/link", "{\"token\":\"" + secret + "\"}", "");
    }

    private static String password(String from, String name) throws IOException {
        return post(from, "/api/v1/session", "{\"name\":\"" + name + "\",\"password\":\"guessed\"}", "");
    }

    private String invitation(String from) throws IOException {
        Browser browser = Browser.signedIn(name);
        return post(
                from,
                "/api/v1/invitations/guess",
                "",
                "; " + Browser.SESSION + "=" + browser.cookie(Browser.SESSION).orElseThrow());
    }

    /** Sends what a page of the server's own sends. */
    private static String post(String from, String path, String body, String cookies) throws IOException {
        return ask(
                from,
                "POST",
                path,
                body,
                "Content-Type: application/json\r\nX-XSRF-TOKEN: " + TOKEN + "\r\nCookie: XSRF-TOKEN=" + TOKEN + cookies
                        + "\r\n");
    }

    private static String ask(String from, String method, String path, String body, String headers) throws IOException {
        URI server = URI.create(TestServer.address());
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n" + headers + "\r\n" + body;
        try (Socket socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(from), 0);
                InputStream answer = socket.getInputStream()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
