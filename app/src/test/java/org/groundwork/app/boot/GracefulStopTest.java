package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.groundwork.app.load.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GracefulStopTest {

    private static final String BODY = "{\"text\": \"Mon easy 45 min\\nSun long run 20 km\"}";
    private static final int ENDED_BY_TERM = 128 + 15;

    @TempDir
    private Path data;

    @Test
    void aRequestThatIsUnderWayIsAnsweredBeforeTheServerEnds() throws Exception {
        RunningServer server = SpringServer.start(TestServer.settings("127.0.0.1", data));
        Thread stopping = new Thread(server::close);
        try (Socket socket = HalfAsked.of(server.address(), "ada", BODY.length())) {
            stopping.start();
            awaitRefusal(server.address());
            assertThat(stopping.isAlive()).isTrue();
            requireAnswer(socket);
        } finally {
            stopping.join();
        }
    }

    @Test
    void aProgramThatIsToldToStopAnswersWhatIsUnderWayAndTakesNothingNew() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Socket socket = HalfAsked.of(server.address(), "ada", BODY.length())) {
            server.terminate();
            awaitRefusal(server.address());
            assertThat(server.isRunning()).isTrue();
            requireAnswer(socket);
            assertThat(server.ended()).isEqualTo(ENDED_BY_TERM);
        }
    }

    private static void requireAnswer(Socket socket) throws IOException {
        socket.getOutputStream().write(BODY.getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 200")
                .contains("\"runs\":[{");
    }

    /** Waits until the server takes no new connections. */
    private static void awaitRefusal(String address) throws InterruptedException {
        URI server = URI.create(address);
        boolean isRefused = false;
        for (int i = 0; i < 150 && !isRefused; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            try (Socket another = new Socket(server.getHost(), server.getPort())) {
                isRefused = !another.isConnected();
            } catch (IOException refused) {
                isRefused = true;
            }
        }
        assertThat(isRefused).isTrue();
    }
}
