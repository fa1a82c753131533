package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecurityLogTest {

    private static final String PASSWORD = "seven hills before breakfast";

    private final String name = "Ada " + UUID.randomUUID();
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("org.groundwork.security");

    @BeforeEach
    void listen() {
        Browser.database();
        told.start();
        log.addAppender(told);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(told);
    }

    @Test
    void theLogKnowsWhatWasTriedButNotByWhom() {
        String link = Browser.link(name);
        Browser browser = new Browser();
        browser.open(link);
        browser.open(link);
        browser.send("PUT", "/account/password", "{\"new\":\"" + PASSWORD + "\"}");
        browser.signIn(name, "not the password");
        browser.signIn(name, PASSWORD);
        browser.send("POST", "/../../login/webauthn", "{}");
        browser.send("DELETE", "/sessions", "");
        List<String> lines =
                told.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(lines.stream().map(line -> line.replaceFirst("; account [0-9a-f]{8}$", "; account #")))
                .containsSubsequence(
                        "signed in with a link; account #",
                        "refused: a link",
                        "set a password; account #",
                        "refused: a name or its password",
                        "signed in with a password; account #",
                        "signed out everywhere; account #");
        assertThat(lines.toString()).doesNotContain(name, Browser.id(name), "127.0.0.1", PASSWORD, link);
    }
}
