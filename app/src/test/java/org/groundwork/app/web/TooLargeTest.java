package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import org.groundwork.formats.export.ExportZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies as browsers send them: all of it first, and only then they look at the answer. */
class TooLargeTest {

    private static final String IMPORT = "/api/v1/athletes/import";
    private static final String ZIP = "application/zip";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tokens, application/json, 2097152",
        "/login/webauthn, application/json, 65536",
        "/api/v1/runs/preview, multipart/form-data; boundary=edge, 26214400",
        IMPORT + ", " + ZIP + ", " + ExportZip.MOST_BYTES
    })
    void whoSendsTooMuchIsToldHowMuchMayBeSent(String path, String type, int most) throws IOException {
        assertThat(sent(path, type, most + 1))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "at most " + most + " bytes may be sent here");
    }

    @Test
    void anExportMayBeLargerThanWhatPeopleType() throws IOException {
        assertThat(sent(IMPORT, ZIP, ExportZip.MOST_BYTES)).startsWith("HTTP/1.1 422");
    }

    @Test
    void anExportSaysFirstHowLargeItIs() throws IOException {
        assertThat(asked(head(IMPORT, ZIP) + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 0))
                .startsWith("HTTP/1.1 411")
                .contains("how many bytes are sent has to be said first");
    }

    private static String sent(String path, String type, int bytes) throws IOException {
        return asked(head(path, type) + "Content-Length: " + bytes + "\r\n\r\n", bytes);
    }

    private static String head(String path, String type) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + TestSignIn.HEADER
                + ": too-large\r\nContent-Type: " + type + "\r\n";
    }

    private static String asked(String head, int bytes) throws IOException {
        URI server = URI.create(TestServer.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[bytes]);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
