package org.groundwork.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AthleteTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlClientJournal;
import org.groundwork.app.store.sql.SqlJournals;
import org.groundwork.formats.living.JournalReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed while it writes loses nothing that it confirmed and doubles nothing that is sent again. The
 * system properties {@code groundwork.kills} and {@code groundwork.killSeed} ask for more rounds or others.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("groundwork.kills", 20);
    private static final long SEED = Long.getLong("groundwork.killSeed", 0);
    private static final int ROUNDS_OF_A_FILE = 25;
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Set<String> confirmed = new HashSet<>();
    private final int[] heard = new int[CrashingWriter.WRITERS];

    @Test
    void whatWasConfirmedSurvivesKillingAtAnyMomentAndStandsOnce() throws Exception {
        int total = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StoreLocation location =
                    new StoreLocation(folder.resolve("data" + round / ROUNDS_OF_A_FILE), Optional.empty());
            if (round % ROUNDS_OF_A_FILE == 0) {
                total += confirmed.size();
                begin(location);
            }
            killWhileWriting(location, round);
            check(location, round);
        }
        assertThat(total + confirmed.size()).as("confirmed writes").isGreaterThan(ROUNDS);
        System.out.println("killed " + ROUNDS + " times, seed " + SEED + ": " + (total + confirmed.size())
                + " confirmed writes are all there, once each");
    }

    private void begin(StoreLocation location) {
        confirmed.clear();
        try (Database database = Database.open(location)) {
            SqlJournals journals = new SqlJournals(database, Clock.systemUTC());
            athletes().forEach(athlete -> {
                database.write(sql -> AthleteTable.add(sql, athlete, "Ada", 1));
                try (PlanJournal.Opened opened = journals.of(athlete).findOrMake()) {
                    opened.append(List.of(ShortSeason.begun()));
                }
            });
        }
    }

    private static Stream<String> athletes() {
        return Stream.concat(
                Stream.of(CrashingWriter.SHARED),
                Stream.iterate(0, i -> i + 1).limit(CrashingWriter.WRITERS).map(i -> "own-" + i));
    }

    /** Kills the writer some time after the first write that it confirms. */
    private void killWhileWriting(StoreLocation location, int round) throws IOException, InterruptedException {
        Process process = start(location, round);
        Arrays.fill(heard, 0);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            hear(lines.readLine());
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private Process start(StoreLocation location, int round) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingWriter.class.getName(),
                location.data().toString(),
                Integer.toString(round)));
        for (int writes : heard) {
            command.add(Integer.toString(writes));
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A line that was cut off confirms nothing. */
    private void hear(String line) {
        assertThat(line).as("the writer's first line, seed %d", SEED).isNotNull();
        String[] words = line.split(" ");
        if (words.length == 3) {
            confirmed.add(words[0] + " " + words[1]);
            String[] parts = words[1].split(":");
            int writer = Integer.parseInt(parts[1]);
            heard[writer] = Math.max(heard[writer], Integer.parseInt(parts[2]));
        }
    }

    private void check(StoreLocation location, int round) {
        try (Database database = Database.open(location)) {
            assertThat(database.<String>read(sql -> sql.sql("pragma integrity_check")
                            .query(String.class)
                            .single()))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo("ok");
            SqlJournals journals = new SqlJournals(database, Clock.systemUTC());
            Set<String> there = new HashSet<>();
            athletes().forEach(athlete -> there.addAll(written(database, journals, athlete, round)));
            assertThat(there).as("seed %d, round %d", SEED, round).containsAll(confirmed);
        }
    }

    /** What stands in a journal, each known by its id as the event that it is. */
    private static List<String> written(Database database, SqlJournals journals, String athlete, int round) {
        ClientJournal journal =
                new SqlClientJournal(database, journals, Clock.systemUTC(), athlete, SqlJournals.Along.NOTHING);
        try (ClientJournal.Opened opened = journal.find().orElseThrow()) {
            JournalReading reading = opened.read();
            assertThat(reading.problems()).as("seed %d, round %d", SEED, round).isEmpty();
            List<String> ids = reading.events().stream()
                    .flatMap(event -> event.entered().stream())
                    .map(entry -> entry.id().toString())
                    .toList();
            assertThat(ids).as("seed %d, round %d", SEED, round).doesNotHaveDuplicates();
            assertThat(opened.entries(new HashSet<>(ids))).hasSize(ids.size());
            return ids.stream().map(id -> athlete + " " + id).toList();
        }
    }
}
