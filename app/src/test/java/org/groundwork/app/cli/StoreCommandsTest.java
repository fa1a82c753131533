package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.AthleteTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.MembershipTable;
import org.groundwork.app.store.sql.backup.SqlStoreCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backup, restore and doctor say to a person and to the shell. */
class StoreCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path backup;

    @BeforeEach
    void keepAnAthlete() {
        data = folder.resolve("data");
        backup = folder.resolve("everything.backup");
        try (Database database = Database.open(new StoreLocation(data, Optional.empty()))) {
            database.write(sql -> {
                AccountTable.add(sql, "owner", "owner", 1);
                AthleteTable.add(sql, "ada", "Ada", 1);
                MembershipTable.add(sql, "ada", "owner", Access.Role.OWNER, 1);
                return true;
            });
        }
    }

    private int run(String... words) {
        return new CommandLineProgram(
                        List.of(
                                new BackupCommand(SqlStoreCare::new),
                                new RestoreCommand(SqlStoreCare::new),
                                new DoctorCommand(SqlStoreCare::new)),
                        new BugLog(folder.resolve("bugs.log"), Clock.systemUTC()))
                .run(new PrintWriter(out), new PrintWriter(err), false, words);
    }

    private int run(String command, Path file, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = command;
        words[1] = file.toString();
        words[2] = "--data";
        words[3] = data.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return run(words);
    }

    private int examine() {
        return run("doctor", "--data", data.toString());
    }

    @Test
    void aSoundStoreIsSaidToBeWell() {
        assertThat(examine()).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("all is well");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBackupSaysWhatItHoldsAndIsNeverWrittenOver() {
        assertThat(run("backup", backup)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).startsWith(backup.toString()).contains("rows of");
        assertThat(run("backup", backup)).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains(backup.toString());
    }

    @Test
    void athletesAreReplacedOnlyWhereThatIsAskedFor() {
        run("backup", backup);
        assertThat(run("restore", backup)).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("--replace");
        assertThat(run("restore", backup, "--replace")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("restored", "what was there before is");
    }

    @Test
    void aDamagedStoreIsNotWellUntilItsBackupIsRestored() throws IOException {
        run("backup", backup);
        Path file = data.resolve("groundwork.db");
        Files.deleteIfExists(data.resolve("groundwork.db-wal"));
        Files.writeString(file, "no database any more ".repeat(500));
        assertThat(examine()).isNotEqualTo(ExitStatus.FINE);
        assertThat(out + "" + err).contains("damaged");
        assertThat(run("restore", backup, "--replace")).isEqualTo(ExitStatus.FINE);
        assertThat(examine()).isEqualTo(ExitStatus.FINE);
        assertThat(Files.exists(folder.resolve("bugs.log"))).isFalse();
    }

    @Test
    void aBackupThatWasCutOffOrChangedIsRefusedAndLeavesAllAsItWas() throws IOException {
        run("backup", backup);
        byte[] whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("restore", backup, "--replace")).isEqualTo(ExitStatus.INVALID_INPUT);
        Files.writeString(backup, "not a backup");
        assertThat(run("restore", backup, "--replace")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains(backup.toString());
        assertThat(examine()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void whatIsMissingIsSaidByName() {
        data = folder.resolve("nowhere");
        Path missing = folder.resolve("missing.backup");
        assertThat(run("restore", missing)).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("missing.backup");
        assertThat(examine()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("nothing of Groundwork");
    }
}
