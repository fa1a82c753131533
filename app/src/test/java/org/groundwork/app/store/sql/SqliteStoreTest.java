package org.groundwork.app.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;
import org.junit.jupiter.api.Test;

class SqliteStoreTest extends StoreContractTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder.resolve("data"), Optional.empty());
    }

    @Test
    void nobodyElseOnTheMachineReadsTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(newLocation().file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidToBeDamaged() throws IOException {
        StoreLocation broken = new StoreLocation(folder.resolve("broken"), Optional.empty());
        Files.createDirectories(broken.data());
        Files.writeString(broken.file(), "this was a letter to a friend".repeat(200));
        assertThatThrownBy(() -> Database.open(broken))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED));
        assertThat(Files.readString(broken.file())).startsWith("this was a letter");
    }

    @Test
    void everyWriteReachesTheDiskBeforeItIsConfirmed() {
        try (Database database = Database.open(newLocation())) {
            assertThat(database.<Integer>write(sql ->
                            sql.sql("pragma synchronous").query(Integer.class).single()))
                    .isEqualTo(2);
            assertThat(database.<String>write(sql ->
                            sql.sql("pragma journal_mode").query(String.class).single()))
                    .isEqualTo("wal");
        }
    }
}
