package org.groundwork.app.web.account;

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
import java.util.Optional;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SignInLinkTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its cookies, as the web client uses it. */
final class Browser {

    static final String SESSION = "groundwork";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** One that is signed in to the account of that name, which is made where there is none. */
    static Browser signedIn(String name) {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.open(link(name));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return browser;
    }

    static String link(String name) {
        return database().write(sql -> SignInLinkTable.addFor(sql, name, System.currentTimeMillis()));
    }

    static String id(String name) {
        return database()
                .read(sql -> AccountTable.findByName(sql, name))
                .orElseThrow()
                .id();
    }

    static Database database() {
        return TestServer.database();
    }

    HttpResponse<String> open(String link) {
        return send("POST", "/session/link", "{\"token\":\"" + link + "\"}");
    }

    HttpResponse<String> signIn(String name, String password) {
        return send("POST", "/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    HttpResponse<String> get(String path) {
        return ask(HttpRequest.newBuilder(
                URI.create(TestServer.address() + "/api/v1" + path).normalize()));
    }

    /** Sends with the token that the server gave, as a page of its own does. */
    HttpResponse<String> send(String method, String path, String body) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/session");
        }
        return sendAsOther(
                method, path, body, "X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow());
    }

    /** Sends with the cookies alone, as a page of another site would. */
    HttpResponse<String> sendAsOther(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(TestServer.address() + "/api/v1" + path).normalize())
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return ask(request);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Makes it send a cookie that somebody else chose. */
    void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.getCookieStore().add(URI.create(TestServer.address()), cookie);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
