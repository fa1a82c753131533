package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that are under way for as long as their body is not sent. */
final class HalfAsked {

    private static final String GO_ON = "HTTP/1.1 100 \r\n\r\n";

    private HalfAsked() {}

    /** One whose body of so many bytes the server waits for, as it says itself. */
    static Socket of(String address, String account, int length) throws IOException {
        URI server = URI.create(address);
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(60_000);
        OutputStream out = socket.getOutputStream();
        out.write(("POST /api/v1/runs/preview HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + TestSignIn.HEADER + ": " + account + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + length + "\r\nExpect: 100-continue\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        assertThat(new String(socket.getInputStream().readNBytes(GO_ON.length()), StandardCharsets.US_ASCII))
                .isEqualTo(GO_ON);
        return socket;
    }
}
