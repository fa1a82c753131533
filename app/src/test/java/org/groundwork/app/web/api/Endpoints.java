package org.groundwork.app.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundwork.app.boot.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint, as the server's own description has them. */
final class Endpoints {

    /**
     * One of them.
     *
     * @param path with its variables in braces
     * @param isOpen whether it answers without a login
     * @param isForOwners whether a coach may not use it
     */
    record Endpoint(
            String method, String path, boolean isOpen, boolean isForOwners, boolean hasBody, JsonNode description) {

        /** The path for a session of an athlete's, any other variable in it filled in. */
        String at(String athlete, String session, LocalDate monday) {
            return path.replace("{athlete}", athlete)
                    .replace("{session}", session)
                    .replace("{monday}", monday.toString())
                    .replaceAll("\\{[a-z]+}", "x");
        }

        boolean isOfAthlete() {
            return path.contains("{athlete}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Endpoints() {}

    static JsonNode document() {
        return JsonMapper.builder()
                .build()
                .readTree(TestServer.get("/api/v1/openapi.json").body());
    }

    static List<Endpoint> all() {
        List<Endpoint> all = new ArrayList<>();
        JsonNode paths = document().get("paths");
        for (String path : paths.propertyNames()) {
            JsonNode methods = paths.get(path);
            for (String method : methods.propertyNames()) {
                JsonNode description = methods.get(method);
                all.add(new Endpoint(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        description.has("security"),
                        description.has("x-owners-only"),
                        description.has("requestBody"),
                        description));
            }
        }
        return all;
    }
}
