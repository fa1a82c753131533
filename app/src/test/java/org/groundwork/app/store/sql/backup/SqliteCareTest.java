package org.groundwork.app.store.sql.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class SqliteCareTest extends CareContractTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder.resolve("data"), Optional.empty());
    }

    @Test
    void aFileThatAServerHasOpenIsNotReplaced() {
        Path backup = backedUp("backup");
        try (Database running = Database.open(store)) {
            assertThatThrownBy(() -> care().restore(backup, store, true))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.trouble()).isEqualTo(StoreException.Trouble.BUSY));
            assertThat(running.<Integer>read(sql -> sql.sql("select count(*) from athlete")
                            .query(Integer.class)
                            .single()))
                    .isEqualTo(3);
        }
    }

    @Test
    void theReplacedFileIsKept() {
        Path backup = backedUp("backup");
        Map<String, List<String>> before = rows(store);
        change();
        Map<String, List<String>> changed = rows(store);
        Path kept = care().restore(backup, store, true).kept().orElseThrow();
        assertThat(rows(store)).isEqualTo(before);
        StoreLocation replaced = new StoreLocation(folder.resolve("replaced"), Optional.empty());
        moved(kept, replaced.file());
        assertThat(rows(replaced)).isEqualTo(changed);
    }

    private static void moved(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void aDamagedFileIsReplacedByItsBackup() throws IOException {
        Path backup = backedUp("backup");
        Map<String, List<String>> before = rows(store);
        Files.writeString(store.file(), "no database any more".repeat(500));
        care().restore(backup, store, true);
        assertThat(rows(store)).isEqualTo(before);
    }

    @Test
    void onlyTheOwnerReadsABackup() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backedUp("backup"))))
                .isEqualTo("rw-------");
    }

    @Test
    void orphansAreFound() throws SQLException {
        try (Connection careless = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                Statement statement = careless.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("delete from athlete where id = 'athlete-id-0'");
        }
        assertThat(care().examine(store).problems())
                .extracting(InputProblem::message)
                .contains("1 rows of journal belong to no row of athlete");
    }

    @Test
    void aDamagedPageIsFound() throws IOException {
        try (FileChannel file = FileChannel.open(store.file(), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(4096 * 20), 4096 * 8);
        }
        assertThatThrownBy(() -> requireWell()).isInstanceOfAny(StoreException.class, InvalidInputException.class);
    }

    private void requireWell() {
        List<InputProblem> problems = care().examine(store).problems();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    @Test
    void whereNothingIsNothingIsBackedUpOrMade() {
        StoreLocation nowhere = new StoreLocation(folder.resolve("nowhere"), Optional.empty());
        assertThatThrownBy(() -> care().backUp(nowhere, folder.resolve("b")))
                .hasMessageContaining("nothing of Groundwork");
        assertThatThrownBy(() -> care().examine(nowhere)).hasMessageContaining("nothing of Groundwork");
        assertThat(nowhere.data()).doesNotExist();
    }
}
