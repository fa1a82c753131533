package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.groundwork.app.load.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GracefulStopTest {

    private static final String BODY = "{\"text\": \"Mon easy 45 min\\nSun long run 20 km\"}";
    private static final int FIRST_PART = 10;
    private static final int UNDER_WAY_MILLIS = 500;
    private static final int ENDED_BY_TERM = 128 + 15;

    @TempDir
    private Path data;

    @Test
    void aRequestThatIsUnderWayIsAnsweredBeforeTheServerEnds() throws Exception {
        RunningServer server = SpringServer.start(TestServer.settings("127.0.0.1", data));
        Thread stopping = new Thread(server::close);
        try (Socket socket = halfAsked(server.address())) {
            Thread.sleep(UNDER_WAY_MILLIS);
            stopping.start();
            Thread.sleep(UNDER_WAY_MILLIS);
            assertThat(stopping.isAlive()).isTrue();
            socket.getOutputStream().write(BODY.substring(FIRST_PART).getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"runs\":[{");
        } finally {
            stopping.join();
        }
    }

    @Test
    void aProgramThatIsToldToStopAnswersWhatIsUnderWayAndTakesNothingNew() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Socket socket = halfAsked(server.address())) {
            Thread.sleep(UNDER_WAY_MILLIS);
            server.terminate();
            Thread.sleep(UNDER_WAY_MILLIS);
            assertThat(server.isRunning()).isTrue();
            assertThatThrownBy(() -> halfAsked(server.address())).isInstanceOf(ConnectException.class);
            socket.getOutputStream().write(BODY.substring(FIRST_PART).getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"runs\":[{");
            assertThat(server.ended()).isEqualTo(ENDED_BY_TERM);
        }
    }

    private static Socket halfAsked(String address) throws IOException {
        URI server = URI.create(address);
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        out.write(("POST /api/v1/runs/preview HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + TestSignIn.HEADER + ": ada\r\nContent-Type: application/json\r\nContent-Length: "
                        + BODY.length() + "\r\n\r\n" + BODY.substring(0, FIRST_PART))
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }
}
