package org.groundwork.app.web.auth;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.groundwork.app.port.ServerSettings;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Where passkeys are made and asked for: under the name that people reach the server by, otherwise under
 * {@code localhost}, since browsers know no passkeys of bare addresses.
 */
public final class PasskeySite implements ApplicationListener<ServletWebServerInitializedEvent> {

    private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9.]+");

    private final Optional<URI> publicUrl;
    private final String scheme;
    private final Set<String> origins = ConcurrentHashMap.newKeySet();

    PasskeySite(ServerSettings settings) {
        this.publicUrl = settings.publicUrl();
        this.scheme = settings.tls().isPresent() ? "https" : "http";
        publicUrl.ifPresent(url -> origins.add(url.toString().replaceFirst("/$", "")));
    }

    /** Only now the port is known for sure. */
    @Override
    public void onApplicationEvent(ServletWebServerInitializedEvent listening) {
        if (publicUrl.isEmpty()) {
            origins.add(scheme + "://localhost:" + listening.getWebServer().getPort());
        }
    }

    /** What passkeys are bound to. */
    String name() {
        return publicUrl.map(url -> url.getHost().toLowerCase(Locale.ROOT)).orElse("localhost");
    }

    /** The origins of pages that may ask for passkeys; known once the server listens. */
    Set<String> origins() {
        return origins;
    }

    /** The address under which they work; empty where people reach the server by a bare address. */
    public Optional<String> address() {
        return ADDRESS.matcher(name()).matches()
                ? Optional.empty()
                : origins.stream().findFirst();
    }
}
