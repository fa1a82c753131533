package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairShareTest {

    private static final int MOST = 12;

    @TempDir
    private Path data;

    @Test
    void whoAsksForTooMuchAtOnceLeavesRoomForOthers() throws Exception {
        try (OwnServer server = OwnServer.start(TestServer.settings("127.0.0.1", data))) {
            Caller greedy = new Caller(server.address(), "greedy");
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                slow.add(halfAsked(server.address()));
            }
            awaitStatus(greedy, 429);
            assertThat(new Caller(server.address(), "modest")
                            .get("/api/v1/library")
                            .statusCode())
                    .isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
            awaitStatus(greedy, 200);
        }
    }

    /** Requests come to the server, and end there, a moment after they were sent or given up. */
    private static void awaitStatus(Caller caller, int status) throws Exception {
        for (int i = 0; i < 100 && caller.get("/api/v1/library").statusCode() != status; i++) {
            Thread.sleep(100);
        }
        assertThat(caller.get("/api/v1/library").statusCode()).isEqualTo(status);
    }

    private static Socket halfAsked(String address) throws IOException {
        URI server = URI.create(address);
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream()
                .write(("POST /api/v1/runs/preview HTTP/1.1\r\nHost: localhost\r\n" + TestSignIn.HEADER
                                + ": greedy\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
