package org.groundwork.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AthleteTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlClientJournal;
import org.groundwork.app.store.sql.SqlJournals;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.Noted;
import org.groundwork.formats.living.JournalEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A store that fails says why, keeps what it confirmed, and works again by itself once the reason is gone. */
class StoreFaultsTest {

    private static final String ADA = "ada";
    private static final int MOST_WRITES = 3_000;

    @TempDir
    private Path folder;

    private final List<String> confirmed = new ArrayList<>();

    @Test
    void aFullDatabaseIsSaidToBeFullAndTakesUpAgainWhereThereIsRoom() {
        try (Database database = begun(new StoreLocation(folder.resolve("data"), Optional.empty()))) {
            pragma(database, "pragma max_page_count = " + (pragma(database, "pragma page_count") + 4));
            writeUntil(database, Trouble.FULL);
            pragma(database, "pragma max_page_count = 1000000");
            requireAllThere(database);
        }
    }

    @Test
    void aDatabaseThatMayOnlyBeReadSaysSoAndTakesUpAgain() throws SQLException {
        try (Database database = begun(new StoreLocation(folder.resolve("data"), Optional.empty()))) {
            write(database);
            readOnly(database);
            writeUntil(database, Trouble.READ_ONLY);
            requireAllThere(database);
        }
    }

    @Test
    void aTransactionThatCouldNotBeginLeavesNoWorkOutsideOne() throws SQLException {
        try (Database database = begun(new StoreLocation(folder.resolve("data"), Optional.empty()))) {
            readOnly(database);
            writeUntil(database, Trouble.READ_ONLY);
            assertThatThrownBy(() -> database.write(sql -> {
                        AthleteTable.add(sql, "bob", "Bob", 1);
                        throw new IllegalStateException("cut off");
                    }))
                    .hasMessage("cut off");
            int athletes = database.read(sql ->
                    sql.sql("select count(*) from athlete").query(Integer.class).single());
            assertThat(athletes).isEqualTo(1);
        }
    }

    /** A disk of its own needs the rights to mount one: elsewhere this test is left out. */
    @Test
    @EnabledIf("mayMount")
    void aFullAndAReadOnlyDiskAreSaidToBeSoAndNothingIsLost() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
        try (Database database = begun(new StoreLocation(disk.resolve("data"), Optional.empty()))) {
            byte[] ballast = new byte[1 << 19];
            Path ballastFile = Files.write(disk.resolve("ballast"), ballast);
            writeUntil(database, Trouble.FULL);
            Files.delete(ballastFile);
            requireAllThere(database);
        } finally {
            run("umount", disk.toString());
        }
    }

    static boolean mayMount() throws Exception {
        Path disk = Files.createTempDirectory("groundwork-disk");
        boolean mounted = status("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0;
        if (mounted) {
            run("umount", disk.toString());
        }
        Files.delete(disk);
        return mounted;
    }

    private static int status(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException missing) {
            return -1;
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(status(command)).as(String.join(" ", command)).isZero();
    }

    @Test
    void aDatabaseServerThatGoesAwayIsSaidToBeGoneAndFoundAgain() throws Exception {
        int port = freePort();
        Path data = folder.resolve("postgres");
        EmbeddedPostgres server = postgres(data, port);
        String url = "postgresql://postgres:postgres@127.0.0.1:" + port + "/postgres";
        try (Database database = begun(new StoreLocation(folder, Optional.of(url)))) {
            write(database);
            server.close();
            assertThatThrownBy(() -> write(database)).isInstanceOfSatisfying(StoreException.class, failed -> {
                assertThat(failed.trouble()).isEqualTo(Trouble.GONE);
                assertThat(failed.trouble().hint()).isNotBlank();
            });
            server = postgres(data, port);
            awaitWrite(database);
            requireAllThere(database);
        } finally {
            server.close();
        }
    }

    /** Connections from before are noticed to be of no use one by one. */
    private void awaitWrite(Database database) {
        for (int tries = 0; tries < 20; tries++) {
            try {
                write(database);
                return;
            } catch (StoreException gone) {
                assertThat(gone.trouble()).isEqualTo(Trouble.GONE);
            }
        }
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Database begun(StoreLocation location) {
        Database database = Database.open(location);
        database.write(sql -> AthleteTable.add(sql, ADA, "Ada", 1));
        try (PlanJournal.Opened opened =
                new SqlJournals(database, Clock.systemUTC()).of(ADA).findOrMake()) {
            opened.append(List.of(ShortSeason.begun()));
        }
        return database;
    }

    private static int pragma(Database database, String pragma) {
        return database.write(sql -> sql.sql(pragma).query(Integer.class).single());
    }

    private static void readOnly(Database database) throws SQLException {
        try (Connection writer = database.source().getConnection();
                Statement statement = writer.createStatement()) {
            statement.execute("pragma query_only = on");
        }
    }

    private void writeUntil(Database database, Trouble trouble) {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < MOST_WRITES; i++) {
                        write(database);
                    }
                })
                .isInstanceOfSatisfying(StoreException.class, failed -> {
                    assertThat(failed.trouble()).isEqualTo(trouble);
                    assertThat(failed.trouble().hint()).isNotBlank();
                });
    }

    private void write(Database database) {
        String id = "note-" + confirmed.size();
        try (ClientJournal.Opened opened = journal(database).find().orElseThrow()) {
            int next = opened.read().events().size() + 1;
            opened.keep(List.of(noted(id, next)), Optional.empty(), List.of(ClientEntry.kept(id, next)));
        }
        confirmed.add(id);
    }

    private static SqlClientJournal journal(Database database) {
        return new SqlClientJournal(
                database,
                new SqlJournals(database, Clock.systemUTC()),
                Clock.systemUTC(),
                ADA,
                SqlJournals.Along.NOTHING);
    }

    private static JournalEvent noted(String id, int number) {
        Noted note = new Noted(
                new EntryId(id), ShortSeason.START.atTime(18, 0), Optional.empty(), Optional.empty(), "n".repeat(1500));
        return new JournalEvent.Changed(number, ShortSeason.START, new Change.Logged(List.of(note)));
    }

    private void requireAllThere(Database database) {
        write(database);
        try (ClientJournal.Opened opened = journal(database).find().orElseThrow()) {
            assertThat(opened.read().problems()).isEmpty();
            assertThat(opened.read().events().stream()
                            .flatMap(event -> event.entered().stream())
                            .map(entry -> entry.id().toString()))
                    .containsExactlyElementsOf(confirmed);
            assertThat(opened.entries(Set.copyOf(confirmed)).values())
                    .extracting(ClientEntry::number)
                    .doesNotContain(OptionalInt.empty());
        }
    }
}
