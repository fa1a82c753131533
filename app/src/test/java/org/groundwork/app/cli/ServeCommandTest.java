package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.app.port.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    private final StringWriter err = new StringWriter();
    private final List<ServerSettings> served = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aServerListensOnThisMachineAloneUnlessToldOtherwise() {
        assertThat(serve("--data", folder.toString())).isEqualTo(ExitStatus.FINE);
        ServerSettings settings = served.get(0);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.store().file()).isEqualTo(folder.resolve("groundwork.db"));
        assertThat(settings.store().database()).isEmpty();
        assertThat(settings.tls()).isEmpty();
    }

    @Test
    void whatIsNamedIsWhatTheServerGets() {
        assertThat(serve("--port", "0", "--database", "postgresql://db/gw", "--public-url", "https://gw.example.org"))
                .isEqualTo(ExitStatus.FINE);
        ServerSettings settings = served.get(0);
        assertThat(settings.store().database()).contains("postgresql://db/gw");
        assertThat(settings.publicUrl()).contains(URI.create("https://gw.example.org"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingStarts() {
        assertThat(serve("--port", "70000", "--public-url", "gw.example.org", "--tls-cert", "cert.pem"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString())
                .contains("--port: 70000", "--public-url: 'gw.example.org'", "--tls-key: it is missing");
        assertThat(served).isEmpty();
    }

    @Test
    void aCertificateThatCanNotBeReadIsSaidBeforeTheServerStarts() {
        assertThat(serve("--tls-cert", "no.pem", "--tls-key", "no.key")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("no.pem: it can't be read", "no.key: it can't be read");
    }

    @Test
    void oneOfCertificateAndKeyAloneIsNotEnough() {
        assertThat(serve("--tls-key", "key.pem")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("--tls-cert: it is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://training.example.org", "http://192.168.1.20:8080", "HTTP://nas.local"})
    void passwordsAreNotSentOverTheNetworkAsTheyAre(String url) {
        assertThat(serve("--public-url", url)).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("--public-url: '" + url + "'");
        assertThat(served).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://training.example.org/path",
                "https://u:p@training.example.org",
                "https://training.example.org/?x",
                "ftp://training.example.org",
                "https://",
                "https://a b"
            })
    void whatIsNoRootOfAServerIsNoPublicAddress(String url) {
        assertThat(serve("--public-url", url)).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("is no address of a server");
    }

    @Test
    void otherMachinesAreLetInOverHttpsAlone() {
        assertThat(serve("--host", "0.0.0.0")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("--host: over 0.0.0.0 passwords would be sent where others can read them");
        assertThat(serve("--host", "0.0.0.0", "--public-url", "https://training.example.org"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(serve("--host", "::1", "--public-url", "http://localhost:8080"))
                .isEqualTo(ExitStatus.FINE);
    }

    private int serve(String... options) {
        List<String> words = new ArrayList<>(List.of("serve"));
        words.addAll(List.of(options));
        ServeCommand command = new ServeCommand((settings, out) -> served.add(settings));
        return new CommandLineProgram(List.of(command), new BugLog(folder.resolve("bugs.log"), Clock.systemUTC()))
                .run(new PrintWriter(new StringWriter()), new PrintWriter(err), false, words.toArray(String[]::new));
    }
}
