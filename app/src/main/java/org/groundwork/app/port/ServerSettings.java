package org.groundwork.app.port;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the server is told when it starts.
 *
 * @param port 1 to 65535, or 0 for any free one
 * @param host the name or address of the interface to listen on
 * @param publicUrl what people reach it by, where that is not the address it listens on
 * @param tls what to speak https with; empty: http
 */
public record ServerSettings(int port, String host, StoreLocation store, Optional<URI> publicUrl, Optional<Tls> tls) {

    /**
     * A certificate and its key, as PEM files.
     *
     * @param certificate the chain, the server's own certificate first
     * @param key the private key, not encrypted
     */
    public record Tls(Path certificate, Path key) {

        public Tls {
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(key, "key");
        }
    }

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not from 0 to 65535");
        }
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(publicUrl, "publicUrl");
        Objects.requireNonNull(tls, "tls");
    }
}
