package org.groundwork.app.store.sql.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.groundwork.app.port.StoreCare;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AthleteTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.TestPostgres;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How every database is backed up, restored and examined. */
abstract class CareContractTest {

    private static final int EACH = 3;

    @TempDir
    protected Path folder;

    protected StoreLocation store;
    private final StoreCare care = new SqlStoreCare();

    /** A place where nothing is yet. */
    protected abstract StoreLocation newLocation();

    @BeforeEach
    void fillEveryTable() {
        store = newLocation();
        try (Database database = Database.open(store)) {
            FilledTables.fill(database, EACH);
            database.write(sql -> sql.sql("update account set password_hash = null where id = 'account-id-1'")
                    .update());
        }
    }

    @Test
    void aBackupHoldsEveryRowOfEveryTable() {
        StoreCare.Backup backup = care.backUp(store, folder.resolve("backup"));
        assertThat(backup.rows())
                .hasSizeGreaterThan(15)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(EACH));
    }

    @Test
    void aBackupGoesIntoEitherDatabaseRowForRow() {
        Path backup = backedUp("backup");
        for (StoreLocation other : List.of(
                new StoreLocation(folder.resolve("other"), Optional.empty()),
                new StoreLocation(folder.resolve("data-of-pg"), Optional.of(TestPostgres.newDatabase())))) {
            care.restore(backup, other, false);
            assertThat(rows(other)).isEqualTo(rows(store));
            assertThat(care.examine(other).problems()).isEmpty();
        }
    }

    @Test
    void aBackupOfAnEarlierVersionIsUpgradedOnItsWay() {
        StoreLocation old = new StoreLocation(folder.resolve("old"), Optional.empty());
        try (Database database = Database.openAsItIs(old)) {
            database.schema().makeAsOf(1);
            FilledTables.fill(database, EACH);
        }
        care.backUp(old, folder.resolve("of-old"));
        care.restore(folder.resolve("of-old"), store, true);
        assertThat(rows(store).keySet()).isEqualTo(rows(freshOne()).keySet());
    }

    private StoreLocation freshOne() {
        StoreLocation fresh = new StoreLocation(folder.resolve("fresh"), Optional.empty());
        Database.open(fresh).close();
        return fresh;
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenTold() {
        Path backup = backedUp("backup");
        change();
        Map<String, List<String>> changed = rows(store);
        assertThatThrownBy(() -> care.restore(backup, store, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("it holds athletes or accounts already");
        assertThat(rows(store)).isEqualTo(changed);
        care.restore(backup, store, true);
        assertThat(rows(store)).isNotEqualTo(changed);
        assertThat(rows(store).get("athlete")).hasSize(EACH + 1);
    }

    @Test
    void aBackupIsNeverWrittenOverAFile() {
        Path backup = backedUp("backup");
        assertThatThrownBy(() -> care.backUp(store, backup)).hasMessageContaining("it exists already");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** Random bytes in random places, and every kind of end. */
    @Test
    void aDamagedBackupReplacesNothing() throws IOException {
        byte[] sound = Files.readAllBytes(backedUp("backup"));
        Map<String, List<String>> before = rows(store);
        SplittableRandom random = new SplittableRandom(20261130);
        for (int i = 0; i < 12; i++) {
            byte[] damaged = sound.clone();
            damaged[10 + random.nextInt(sound.length - 10)] ^= (byte) (1 << random.nextInt(8));
            byte[] cut = Arrays.copyOf(sound, random.nextInt(sound.length));
            for (byte[] bytes : List.of(damaged, cut)) {
                Path file = folder.resolve("damaged-" + i);
                Files.write(file, bytes);
                assertThatThrownBy(() -> care.restore(file, store, true))
                        .as("round %d", i)
                        .isInstanceOf(InvalidInputException.class);
            }
        }
        assertThat(rows(store)).isEqualTo(before);
        assertThat(store.data()).isDirectoryNotContaining("glob:**/.restore-*");
    }

    /** Each write adds an athlete and an event together; a backup has both or neither. */
    @Test
    void aBackupIsOneMomentWhileWritesGoOn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Database database = Database.open(store)) {
            Future<Integer> writer = other.submit(() -> writeUntil(enough, database));
            for (int i = 0; i < 4; i++) {
                Map<String, Long> rows =
                        care.backUp(store, folder.resolve("while-" + i)).rows();
                assertThat(rows.get("journal")).isEqualTo(rows.get("athlete"));
            }
            enough.set(true);
            assertThat(writer.get()).isPositive();
        } finally {
            other.shutdown();
        }
        StoreLocation copy = new StoreLocation(folder.resolve("copy"), Optional.empty());
        care.restore(folder.resolve("while-3"), copy, false);
        assertThat(care.examine(copy).problems())
                .extracting(InputProblem::message)
                .allMatch(m -> m.contains("no account"));
    }

    private static int writeUntil(AtomicBoolean enough, Database database) {
        int written = 0;
        do {
            String id = "writer-" + written;
            database.write(sql -> {
                sql.sql("insert into athlete (id, name, created_at) values (?, 'W', 1)")
                        .param(id)
                        .update();
                return sql.sql("insert into journal (athlete_id, number, day, body, written_at)"
                                + " values (?, 1, '2026-12-01', '{}', 1)")
                        .param(id)
                        .update();
            });
            written++;
        } while (!enough.get());
        return written;
    }

    /** Every table of the schema is asked, so that a new one can't be forgotten. */
    @Test
    void anAthleteWhoIsDeletedIsInNoTableAnyMore() {
        try (Database database = Database.open(store)) {
            assertThat(tablesThatSay("athlete-id-0")).contains("athlete", "journal", "feed_event", "plan_day");
            database.write(sql -> AthleteTable.remove(sql, "athlete-id-0"));
        }
        assertThat(tablesThatSay("athlete-id-0")).isEmpty();
        assertThat(tablesThatSay("athlete-id-1")).contains("athlete", "journal", "feed_event", "plan_day");
    }

    @Test
    void everythingOfAnAthleteHasTheAthleteFirstInItsRow() {
        try (Database database = Database.open(store)) {
            assertThat(Tables.of(database))
                    .filteredOn(table -> table.columnNames().contains("athlete_id"))
                    .hasSizeGreaterThan(8)
                    .allMatch(table -> table.columnNames().get(0).equals("athlete_id"));
        }
    }

    @Test
    void anAccountThatIsDeletedIsInNoTableAnyMore() {
        assertThat(tablesThatSay("account-id-0")).contains("account", "user_entities", "api_token", "membership");
        try (Database database = Database.open(store)) {
            database.write(sql ->
                    sql.sql("delete from account where id = 'account-id-0'").update());
        }
        assertThat(tablesThatSay("account-id-0")).isEmpty();
    }

    private List<String> tablesThatSay(String id) {
        return rows(store).entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(id)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aSoundDatabaseIsFoundToBeWell() {
        StoreCare.Findings findings = care.examine(store);
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.facts()).anyMatch(fact -> fact.contains("athletes: " + EACH));
    }

    @Test
    void missingEventsAndAthletesOfNobodyAreFound() {
        try (Database database = Database.open(store)) {
            database.write(sql -> sql.sql("update journal set number = 7 where athlete_id = 'athlete-id-0'")
                    .update());
            database.write(sql -> sql.sql("delete from membership where athlete_id = 'athlete-id-1'")
                    .update());
        }
        assertThat(care.examine(store).problems())
                .extracting(InputProblem::message)
                .containsExactly("the journals of 1 athletes lack events", "1 athletes belong to no account");
    }

    protected Path backedUp(String name) {
        Path file = folder.resolve(name);
        care.backUp(store, file);
        return file;
    }

    protected void change() {
        try (Database database = Database.open(store)) {
            database.write(sql ->
                    sql.sql("delete from athlete where id = 'athlete-id-0'").update());
        }
    }

    protected static Map<String, List<String>> rows(StoreLocation location) {
        try (Database database = Database.openAsItIs(location)) {
            return FilledTables.rows(database);
        }
    }

    protected StoreCare care() {
        return care;
    }
}
