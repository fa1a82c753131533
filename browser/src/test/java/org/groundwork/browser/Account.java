package org.groundwork.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.groundwork.app.boot.LiveServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in and asks the server without the client. */
final class Account {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String athlete = "";

    private Account() {}

    /** A new account without an athlete. */
    static Account empty() {
        Account account = new Account();
        account.ask("GET", "/session", "");
        account.send(
                "POST", "/session/link", "{\"token\":\"" + LiveServer.secret("account-" + UUID.randomUUID()) + "\"}");
        return account;
    }

    /** A new account with an athlete. */
    static Account of(String profile) {
        return of(profile, "[]");
    }

    /** As {@link #of(String)}, with single runs. */
    static Account of(String profile, String runs) {
        Account account = empty();
        account.begin(profile, runs);
        return account;
    }

    void begin(String profile, String runs) {
        String given = "[]".equals(runs) ? "" : ", \"runs\": " + runs;
        athlete = send("POST", "/athletes", "{\"profile\": " + profile + given + "}")
                .get("id")
                .stringValue();
    }

    /** What the server says of the athlete under {@code path}. */
    JsonNode get(String path) {
        return fine(ask("GET", "/athletes/" + athlete + path, ""));
    }

    /** Makes a change of the plan, and says what it led to. */
    JsonNode change(String change) {
        String body = "{\"id\": \"" + UUID.randomUUID() + "\", \"change\": " + change + "}";
        return send("POST", "/athletes/" + athlete + "/changes", body);
    }

    JsonNode send(String method, String path, String body) {
        return fine(ask(method, path, body));
    }

    String id() {
        return athlete;
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static JsonNode fine(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? MAPPER.nullNode() : MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> ask(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(LiveServer.address() + "/api/v1" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        cookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
