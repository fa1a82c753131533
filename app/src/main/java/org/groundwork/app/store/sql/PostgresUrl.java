package org.groundwork.app.store.sql;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/**
 * Where a PostgreSQL database is.
 *
 * @param jdbc its URL for the driver, without user and password
 */
record PostgresUrl(String jdbc, Optional<String> user, Optional<String> password) {

    /**
     * Reads {@code postgresql://user:password@host:5432/name?option=value}; {@code postgres:} and a leading
     * {@code jdbc:} are fine too.
     *
     * @throws InvalidInputException where {@code text} is none
     */
    static PostgresUrl of(String text) {
        try {
            URI url = new URI(text.replaceFirst("^jdbc:", ""));
            boolean isPostgres = "postgresql".equals(url.getScheme()) || "postgres".equals(url.getScheme());
            if (!isPostgres || url.getHost() == null || url.getPath().length() < 2) {
                throw wrong();
            }
            return of(url);
        } catch (URISyntaxException broken) {
            throw wrong();
        }
    }

    private static PostgresUrl of(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        String options = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String jdbc = "jdbc:postgresql://" + url.getHost() + port + url.getRawPath() + options;
        String[] user = url.getRawUserInfo() == null
                ? new String[0]
                : url.getRawUserInfo().split(":", 2);
        return new PostgresUrl(jdbc, part(user, 0), part(user, 1));
    }

    private static Optional<String> part(String[] parts, int at) {
        return at < parts.length
                ? Optional.of(URLDecoder.decode(parts[at].replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static InvalidInputException wrong() {
        return new InvalidInputException(List.of(new InputProblem(
                "--database",
                0,
                "it is no address of a PostgreSQL database",
                "write it as postgresql://user:password@host:5432/name")));
    }
}
