package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import org.groundwork.app.store.sql.AccountTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {

    private static final String ACCOUNT = "hostile";

    @BeforeAll
    static void anAccountThatMeansHarm() {
        TestServer.database().write(sql -> AccountTable.add(sql, ACCOUNT, ACCOUNT, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example"})
    void aNameThatSomebodyElsePointedAtThisMachineIsNotAnswered(String host) throws IOException {
        assertThat(asked(host)).startsWith("HTTP/1.1 421").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost:1234", "[::1]:8080", "192.168.1.20"})
    void theServersOwnNamesAndBareAddressesAreAnswered(String host) throws IOException {
        assertThat(asked(host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aForwardedHostIsNotBelievedWhereNoProxyIsTold() throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertThat(send("/login/webauthn", "application/json", new byte[70_000]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() throws IOException {
        assertThat(raw(head("/api/v1/session/link") + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\":1}{", "{\"name\":\"a\",\"name\":\"b\"}", "\u0000"})
    void aBodyThatIsNoJsonObjectIsAMistakeOfTheSender(String body) {
        HttpResponse<String> answer = send("/api/v1/tokens", "application/json", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    }

    @Test
    void anObjectWithinTenThousandOthersIsAMistakeOfTheSender() {
        String body = "{\"name\":".repeat(10_000);
        assertThat(send("/api/v1/tokens", "application/json", body.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aZipThatUnfoldsToAGigabyteIsRefused() throws IOException {
        assertNothingIsRead(preview("plan.zip", zipOfZeros(1 << 30)));
    }

    @Test
    void yamlThatUnfoldsToABillionWordsIsRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("]\n");
        }
        assertNothingIsRead(preview("plan.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertNothingIsRead(HttpResponse<String> preview) {
        assertThat(preview.body()).contains("\"runs\":[]").containsPattern("\"problems\":\\[\\{");
    }

    private static byte[] zipOfZeros(long bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("plan.csv"));
            for (long written = 0; written < bytes; written += zeros.length) {
                new ByteArrayInputStream(zeros).transferTo(zip);
            }
        }
        return out.toByteArray();
    }

    private static HttpResponse<String> preview(String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send("/api/v1/runs/preview", "multipart/form-data; boundary=edge", body.toByteArray());
    }

    private static HttpResponse<String> send(String path, String type, byte[] body) {
        return TestServer.ask(
                path,
                HttpRequest.newBuilder()
                        .POST(BodyPublishers.ofByteArray(body))
                        .header("Content-Type", type)
                        .header(TestSignIn.HEADER, ACCOUNT));
    }

    private static String head(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\n";
    }

    private static String asked(String host) throws IOException {
        return raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private static String raw(String request) throws IOException {
        URI server = URI.create(TestServer.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }
}
