package org.groundwork.app.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * An account that asks one server.
 *
 * @param address where the server listens, without a slash at its end
 */
record Caller(String address, String account) {

    private static final String PROFILE = """
            {"athlete": {"name": "%s", "experience": "intermediate", "lifting_heavy_now": true, "days_since_strength": 3},
             "time_zone": "UTC", "equipment": "gym", "start": "%s",
             "races": [{"date": "%s", "distance": "10k", "priority": "A"}],
             "runs": {"week": {"tue": {"type": "intervals", "minutes": 60}, "sun": {"type": "long", "km": 20}}}}
            """;

    /** The profile of an athlete of that name who races in three weeks. */
    static String profile(String name) {
        return PROFILE.formatted(name, TestServer.today(), TestServer.today().plusWeeks(3));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return ask("GET", path, "", new byte[0]);
    }

    HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return ask("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> ask(String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header(TestSignIn.HEADER, account);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
