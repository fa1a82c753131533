package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairShareTest {

    private static final int MOST = 12;
    private static final int REFUSED_FOR_ITS_WORDS = 422;

    @TempDir
    private Path data;

    @Test
    void whoAsksForTooMuchAtOnceLeavesRoomForOthers() throws Exception {
        try (OwnServer server = OwnServer.start(TestServer.settings("127.0.0.1", data))) {
            Caller greedy = new Caller(server.address(), "greedy");
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                slow.add(HalfAsked.of(server.address(), "greedy", 100));
            }
            awaitStatus(greedy, 429);
            assertThat(changing(new Caller(server.address(), "modest"))).isEqualTo(REFUSED_FOR_ITS_WORDS);
            assertThat(greedy.get("/api/v1/library").statusCode())
                    .as("what only reads")
                    .isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
            awaitStatus(greedy, REFUSED_FOR_ITS_WORDS);
        }
    }

    /** Requests that were given up end a moment later. */
    private static void awaitStatus(Caller caller, int status) throws Exception {
        int last = 0;
        for (int i = 0; i < 100 && last != status; i++) {
            last = changing(caller);
        }
        assertThat(last).isEqualTo(status);
    }

    private static int changing(Caller caller) throws Exception {
        return caller.post("/api/v1/athletes", "{}").statusCode();
    }
}
