package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.living.ProblemJson;
import org.springframework.http.MediaType;

/** Long work that tells how far it is, as an event stream; its answer is the last event. */
final class Events {

    private final HttpServletResponse response;

    Events(HttpServletResponse response) {
        this.response = response;
    }

    /** So many parts of {@code of} are done. */
    void read(int parts, int of) {
        send("progress", "{\"read\":" + parts + ",\"of\":" + of + "}");
    }

    /**
     * Does {@code work} and tells its answer; what a person has to put right is the event {@code failed}, unless nothing
     * was told yet and it can be a problem document.
     */
    void answer(Supplier<String> work) {
        try {
            send("done", work.get());
        } catch (InvalidInputException wrong) {
            if (!response.isCommitted()) {
                throw wrong;
            }
            send("failed", "{\"problems\":" + ProblemJson.write(wrong.problems()) + "}");
        }
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
