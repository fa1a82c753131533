package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Long work that tells how far it is, as an event stream; its answer is the last event, {@code done}. */
final class Events {

    private final HttpServletResponse response;
    private final int of;
    private int read;

    /** @param of how many parts the work has */
    Events(HttpServletResponse response, int of) {
        this.response = response;
        this.of = of;
    }

    /** One more part is done. */
    void read() {
        read++;
        send("progress", "{\"read\":" + read + ",\"of\":" + of + "}");
    }

    void done(String answer) {
        send("done", answer);
    }

    private void send(String name, String json) {
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.getOutputStream()
                    .write(("event: " + name + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }
}
