package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringServerTest {

    @TempDir
    private Path data;

    @Test
    void theWorldIsNotLetInBeforeSomebodyHasAPassword() {
        assertThatThrownBy(() -> SpringServer.start(TestServer.settings("0.0.0.0", data)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no account has a password yet")
                .hasMessageContaining("--host");
    }

    @Test
    void aFileThatCanNotBeMadeIsSaidWithItsName() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "not a folder");
        assertThatThrownBy(() -> SpringServer.start(TestServer.settings("127.0.0.1", file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("groundwork.db: the database can't be");
    }

    @Test
    void aTakenPortIsSaidWithItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            StoreLocation store = new StoreLocation(data, Optional.empty());
            ServerSettings settings =
                    new ServerSettings(taken.getLocalPort(), "127.0.0.1", store, Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> SpringServer.start(settings))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }
}
