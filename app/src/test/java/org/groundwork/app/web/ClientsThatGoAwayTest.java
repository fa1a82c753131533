package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.ClientAbortException;
import org.groundwork.app.boot.TestServer;
import org.groundwork.app.boot.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Nobody has to be told of somebody who closed a page before it was there. */
class ClientsThatGoAwayTest {

    private static final int PLANS = 40;
    private static final String EDGE = "edge";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        TestServer.address(); // Sets up its log when it starts.
        log.start();
        root().addAppender(log);
        problems().setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        problems().setLevel(null);
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger problems() {
        return (Logger) LoggerFactory.getLogger(Problems.class);
    }

    @Test
    void anAnswerThatCanNotBeWrittenAnyMoreIsNoTrouble() {
        Exception gone = new HttpMessageNotWritableException(
                "not written", new ClientAbortException(new IOException("Broken pipe")));
        assertThat(new Problems()
                        .handleExceptionInternal(gone, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, null))
                .isNull();
        assertThat(new Problems().bug(new IllegalStateException(gone))).isNull();
        requireQuiet();
    }

    @Test
    void whoStopsListeningToALongImportIsNoTrouble() throws Exception {
        URI server = URI.create(TestServer.address());
        byte[] body = plans().getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head(body.length).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getInputStream().read();
        }
        for (int i = 0; i < 200 && log.list.isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        requireQuiet();
    }

    private void requireQuiet() {
        assertThat(List.copyOf(log.list)).isNotEmpty().allMatch(event -> event.getLevel() == Level.DEBUG);
    }

    private static String head(int length) {
        return "POST /api/v1/runs/preview HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + TestSignIn.HEADER + ": impatient\r\nContent-Type: multipart/form-data; boundary=" + EDGE
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String plans() {
        String plan = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"plan.txt\"\r\n\r\n"
                + "Mon easy 45 min\nTue 6x800 m\n".repeat(50) + "\r\n";
        return plan.repeat(PLANS) + "--" + EDGE + "--\r\n";
    }
}
