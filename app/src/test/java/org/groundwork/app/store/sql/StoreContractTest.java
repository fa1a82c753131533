package org.groundwork.app.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.Feeds;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.StaleJournalException;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.CheckpointKey;
import org.groundwork.formats.living.JournalEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database has to keep to. */
abstract class StoreContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);
    private static final String ADA = "ada";

    @TempDir
    protected Path folder;

    private StoreLocation location;
    private Database database;

    /** A place where nothing is yet. */
    protected abstract StoreLocation newLocation();

    @BeforeEach
    void openWithOneAthlete() {
        location = newLocation();
        database = Database.open(location);
        database.write(sql -> AthleteTable.add(sql, ADA, "Ada", CLOCK.millis()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aJournalIsReadAsItWasWritten() {
        PlanJournal journal = journals(database).of(ADA);
        assertThat(journal.find()).isEmpty();
        append(journal, begun(), new JournalEvent.Undone(2, DAY));
        append(journal, new JournalEvent.Redone(3, DAY.plusDays(1)));
        try (PlanJournal.Opened opened = journal.find().orElseThrow()) {
            assertThat(opened.read().problems()).isEmpty();
            assertThat(opened.read().events())
                    .containsExactly(
                            begun(), new JournalEvent.Undone(2, DAY), new JournalEvent.Redone(3, DAY.plusDays(1)));
        }
    }

    @Test
    void whatWasWrittenIsThereAfterTheDatabaseIsOpenedAgain() {
        append(journals(database).of(ADA), begun());
        database.close();
        database = Database.open(location);
        assertThat(lengthOf(ADA)).isEqualTo(1);
    }

    @Test
    void twoWritersAtOnceNeitherDoubleNorLoseAnEvent() throws Exception {
        append(journals(database).of(ADA), begun());
        int each = 15;
        try (Database other = Database.open(location)) {
            SqlJournals here = journals(database);
            SqlJournals there = journals(other);
            ExecutorService pool = Executors.newFixedThreadPool(4);
            List<Future<Integer>> written = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> appendEach(i % 2 == 0 ? here : there, each)))
                    .toList();
            pool.shutdown();
            for (Future<Integer> one : written) {
                one.get();
            }
        }
        try (PlanJournal.Opened opened = journals(database).of(ADA).find().orElseThrow()) {
            assertThat(opened.read().problems()).isEmpty();
            assertThat(opened.read().events()).hasSize(1 + 4 * each);
        }
    }

    /** Appends {@code count} events, each again until no other writer came between. */
    private static int appendEach(SqlJournals journals, int count) {
        int refused = 0;
        for (int done = 0; done < count; ) {
            try (PlanJournal.Opened opened = journals.of(ADA).find().orElseThrow()) {
                int next = opened.read().events().size() + 1;
                opened.append(List.of(new JournalEvent.Undone(next, DAY)));
                done++;
            } catch (StaleJournalException another) {
                refused++;
            }
        }
        return refused;
    }

    @Test
    void anAppendThatIsCutOffInTheMiddleLeavesNothing() {
        append(journals(database).of(ADA), begun());
        SqlJournals.Along cut = (sql, athlete, last, step) -> {
            throw new IllegalStateException("the power went");
        };
        assertThatThrownBy(() -> append(journals(database).of(ADA, cut), new JournalEvent.Undone(2, DAY)))
                .hasMessage("the power went");
        assertThat(lengthOf(ADA)).isEqualTo(1);
    }

    @Test
    void whatIsWrittenAlongStandsOrFallsWithTheEvents() {
        SqlJournals.Along entry = (sql, athlete, last, step) ->
                ClientEntryTable.insert(sql, athlete, ClientEntry.kept("phone-1", last), "done", 1);
        append(journals(database).of(ADA, entry), begun());
        assertThat(database.<Optional<String>>read(sql -> ClientEntryTable.findAnswer(sql, ADA, "phone-1")))
                .contains("done");
        assertThatThrownBy(() -> append(journals(database).of(ADA, entry), new JournalEvent.Undone(2, DAY)))
                .isInstanceOf(StaleJournalException.class);
        assertThat(lengthOf(ADA)).isEqualTo(1);
    }

    @Test
    void statesOfAPlanAreKeptBesideItUnderTheirKeys() {
        Checkpoints states = new CheckpointTable(database, ADA);
        CheckpointKey early = new CheckpointKey(1, Long.MIN_VALUE);
        CheckpointKey late = new CheckpointKey(1, 7);
        states.keep(early, "a plan".getBytes(StandardCharsets.UTF_8));
        states.keep(late, "another".getBytes(StandardCharsets.UTF_8));
        states.keep(late, "a better one".getBytes(StandardCharsets.UTF_8));
        assertThat(states.list()).containsExactlyInAnyOrder(early, late);
        assertThat(states.find(late).orElseThrow())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("a better one");
        states.drop(early);
        assertThat(states.find(early)).isEmpty();
    }

    @Test
    void eventsOfAnAthleteWhoIsGoneAreRefused() {
        database.write(sql -> AthleteTable.remove(sql, ADA));
        assertThatThrownBy(() -> append(journals(database).of(ADA), begun())).isInstanceOf(StaleJournalException.class);
    }

    @Test
    void deletingAnAthleteTakesAlongAllThatHangsOnThem() {
        append(journals(database).of(ADA), begun());
        assertThat(database.<Boolean>write(sql -> AthleteTable.remove(sql, ADA)))
                .isTrue();
        assertThat(lengthOf(ADA)).isZero();
    }

    @Test
    void readersSeeOneStateAndNeverWaitForAWriter() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        int seen = database.write(sql -> {
            AthleteTable.add(sql, "bob", "Bob", 1);
            return await(other.submit(() -> database.read(StoreContractTest::athletes)));
        });
        other.shutdown();
        assertThat(seen).isEqualTo(1);
        assertThat(database.<Integer>read(StoreContractTest::athletes)).isEqualTo(2);
    }

    @Test
    void readingWorkCanNotWrite() {
        assertThatThrownBy(() -> database.read(sql -> AthleteTable.add(sql, "bob", "Bob", 1)));
        assertThat(database.<Integer>read(StoreContractTest::athletes)).isEqualTo(1);
    }

    @Test
    void aMistakeOfTheProgramIsNotBlamedOnTheDatabase() {
        assertThatThrownBy(() -> database.read(
                        sql -> sql.sql("select nothing from nowhere").query().listOfRows()))
                .isNotInstanceOf(org.groundwork.app.port.StoreException.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void sessionsOfTheWebFrameworkAreKept() {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        JdbcIndexedSessionRepository sessions =
                new JdbcIndexedSessionRepository(new JdbcTemplate(database.source()), transactions);
        assertThat(idOfKeptSession(sessions)).isEqualTo("value");
    }

    private static <S extends Session> Object idOfKeptSession(
            org.springframework.session.FindByIndexNameSessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setAttribute("key", "value");
        sessions.save(session);
        return sessions.findById(session.getId()).getAttribute("key");
    }

    @Test
    void aRevokedFeedOpensNothingAnyMore() {
        SqlFeeds feeds = new SqlFeeds(database, CLOCK);
        String hash = "0123456789abcdef".repeat(4);
        Feeds.Feed feed = feeds.add(ADA, hash, Feeds.Contents.STRENGTH);
        assertThat(feeds.find(hash)).contains(new Feeds.Opened(ADA, Feeds.Contents.STRENGTH));
        assertThat(feeds.list(ADA)).containsExactly(feed);
        assertThat(feeds.revoke("bob", feed.id())).isFalse();
        assertThat(feeds.revoke(ADA, feed.id())).isTrue();
        assertThat(feeds.find(hash)).isEmpty();
        assertThat(feeds.list(ADA)).isEmpty();
    }

    @Test
    void whatCalendarsWereToldIsKept() {
        SqlFeeds feeds = new SqlFeeds(database, CLOCK);
        Feeds.Known first = new Feeds.Known(0, "digest", DAY, "Strength", false);
        Feeds.Known second = new Feeds.Known(1, "digest", DAY, "Strength", true);
        feeds.tell(ADA, before -> Map.of("a", first, "b", first));
        feeds.tell(ADA, before -> Map.of("a", second));
        assertThat(feeds.tell(ADA, before -> before)).isEqualTo(Map.of("a", second));
    }

    private static int athletes(JdbcClient sql) {
        return sql.sql("select count(*) from athlete").query(Integer.class).single();
    }

    private int lengthOf(String athlete) {
        return database.read(new JournalTable(database, CLOCK, "plan", athlete, SqlJournals.Along.NOTHING)::length);
    }

    private static SqlJournals journals(Database database) {
        return new SqlJournals(database, CLOCK);
    }

    private static void append(PlanJournal journal, JournalEvent... events) {
        try (PlanJournal.Opened opened = journal.findOrMake()) {
            opened.append(List.of(events));
        }
    }

    private static JournalEvent begun() {
        AthleteSource ada = new AthleteSource("ada.yaml", "athlete: {name: Ada}\n", ZoneId.of("Europe/London"));
        return new JournalEvent.Begun(1, DAY, ada, List.of());
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
