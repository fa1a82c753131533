package org.groundwork.app.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundwork.core.input.InputProblems;

/** Reads the address that people reach a server by. */
final class PublicUrl {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private PublicUrl() {}

    /** The address in {@code text}, which may be null; empty where there is none, or where it is wrong. */
    static Optional<URI> read(String text, InputProblems problems) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<URI> url = parsed(text).filter(PublicUrl::isServer);
        if (url.isEmpty()) {
            problems.add(
                    "--public-url", 0, "'" + text + "' is no address of a server", "try https://training.example.org");
        } else if ("http".equals(url.get().getScheme()) && !isThisMachine(url.get())) {
            problems.add(
                    "--public-url",
                    0,
                    "'" + text + "' would send passwords where others can read them",
                    "let a proxy speak https, or name --tls-cert and --tls-key");
        }
        return url;
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private static boolean isThisMachine(URI url) {
        return LOOPBACK.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches();
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
