package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.app.cli.QrCode;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GreetingTest {

    private static final Pattern LINK = Pattern.compile("https?://127\\.0\\.0\\.1:[0-9]+/#/link/[\\w-]{43}");

    @TempDir
    private Path folder;

    @Test
    void aLinkIsPrintedThatLeadsIn() throws Exception {
        assertThat(greeting(Optional.empty()))
                .contains("Groundwork is ready at http://127.0.0.1:", "To sign in once, within 15 minutes: ")
                .containsPattern(LINK)
                .doesNotContain("█");
    }

    @Test
    void wherePhonesMayComeTheLinkIsDrawnToo() throws Exception {
        String greeting = greeting(Optional.of(TestAuthority.in(folder).sign("own")));
        Matcher link = LINK.matcher(greeting);
        assertThat(link.find()).isTrue();
        assertThat(link.group()).startsWith("https://");
        assertThat(greeting).contains(QrCode.draw(link.group()));
    }

    private String greeting(Optional<ServerSettings.Tls> tls) throws Exception {
        StringWriter told = new StringWriter();
        ServerSettings settings =
                new ServerSettings(0, "127.0.0.1", new StoreLocation(folder, Optional.empty()), Optional.empty(), tls);
        PrintStream out = System.out;
        Thread serving = new Thread(() -> new SpringServer().serve(settings, new PrintWriter(told)));
        serving.start();
        for (int i = 0; i < 600 && told.toString().lines().count() < 2 && serving.isAlive(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        serving.interrupt();
        serving.join();
        System.setOut(out);
        return told.toString();
    }
}
