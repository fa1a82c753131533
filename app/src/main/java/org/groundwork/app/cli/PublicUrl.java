package org.groundwork.app.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;

/** Reads the address that people reach a server by. */
final class PublicUrl {

    private PublicUrl() {}

    /** The address in {@code text}, which may be null; empty where there is none, or where it is wrong. */
    static Optional<URI> read(String text, InputProblems problems) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI url = new URI(text);
            if (isServer(url)) {
                return Optional.of(url);
            }
        } catch (URISyntaxException broken) {
            // Said below, together with what is well written and no address of a server.
        }
        problems.add("--public-url", 0, "'" + text + "' is no address of a server", "try https://training.example.org");
        return Optional.empty();
    }

    private static boolean isServer(URI url) {
        boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        boolean isRoot = url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null
                && ("/".equals(url.getRawPath()) || "".equals(url.getRawPath()));
        return isWeb && isRoot && url.getHost() != null;
    }
}
