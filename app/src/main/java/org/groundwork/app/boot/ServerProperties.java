package org.groundwork.app.boot;

import java.util.HashMap;
import java.util.Map;
import org.groundwork.app.port.ServerSettings;

/** What Spring Boot is told, by its own names. */
final class ServerProperties {

    private static final Map<String, Object> ALWAYS = Map.ofEntries(
            Map.entry("server.shutdown", "graceful"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "20s"),
            Map.entry("server.tomcat.threads.max", 32),
            Map.entry("server.tomcat.threads.min-spare", 4),
            Map.entry("server.tomcat.connection-timeout", "20s"),
            Map.entry("server.tomcat.max-swallow-size", "32MB"),
            Map.entry("server.max-http-request-header-size", "16KB"),
            Map.entry("server.compression.enabled", true),
            Map.entry(
                    "server.compression.mime-types",
                    "application/json,application/problem+json,text/html,text/css,"
                            + "text/javascript,text/calendar,text/csv,image/svg+xml,application/manifest+json"),
            Map.entry("server.server-header", ""),
            Map.entry("spring.mvc.problemdetails.enabled", false),
            Map.entry("spring.web.resources.add-mappings", false),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", false),
            Map.entry("spring.jmx.enabled", false),
            Map.entry("logging.level.root", "warn"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.groundwork", "info"));

    private ServerProperties() {}

    static Map<String, Object> of(ServerSettings settings) {
        Map<String, Object> all = new HashMap<>(ALWAYS);
        all.put("server.port", settings.port());
        all.put("server.address", settings.host());
        all.put("server.forward-headers-strategy", settings.publicUrl().isPresent() ? "native" : "none");
        settings.tls().ifPresent(tls -> {
            all.put("server.ssl.certificate", tls.certificate().toUri().toString());
            all.put("server.ssl.certificate-private-key", tls.key().toUri().toString());
            all.put("server.http2.enabled", true);
        });
        return all;
    }
}
