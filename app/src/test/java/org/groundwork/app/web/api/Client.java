package org.groundwork.app.web.api;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An account that asks the server. */
record Client(String account) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A client of a new account. */
    static Client of(String account) {
        TestServer.database().write(sql -> sql.sql("insert into account (id, name, name_key, created_at)"
                        + " values (?, ?, ?, 1) on conflict (id) do nothing")
                .params(account, account, account)
                .update());
        return new Client(account);
    }

    HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return ask("POST", path, body, headers);
    }

    HttpResponse<String> ask(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header(TestSignIn.HEADER, account);
        if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return TestServer.ask("/api/v1" + path, request);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }
}
