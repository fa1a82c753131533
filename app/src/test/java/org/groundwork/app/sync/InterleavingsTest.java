package org.groundwork.app.sync;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AthleteTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlClientJournal;
import org.groundwork.app.store.sql.SqlJournals;
import org.groundwork.app.usecase.SyncEvents;
import org.groundwork.formats.living.CheckpointKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However two devices and their server hear of each other, all come to the same state, and what was acknowledged is in it
 * once. The system properties {@code groundwork.interleavings} and {@code groundwork.firstInterleaving} ask for others.
 */
abstract class InterleavingsTest {

    private static final long FIRST = Long.getLong("groundwork.firstInterleaving", 0);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    protected Path folder;

    /** A place where nothing is yet. */
    protected abstract StoreLocation newLocation();

    /** How many are tried. */
    protected abstract int count();

    @Test
    void devicesAndServerComeToTheSameStateWhateverIsLostRepeatedOrReordered() {
        try (Database database = Database.open(newLocation())) {
            SqlJournals journals = new SqlJournals(database, CLOCK);
            Map<CheckpointKey, byte[]> beginnings = new HashMap<>();
            for (long seed = FIRST; seed < FIRST + count(); seed++) {
                String athlete = "ada-" + seed;
                database.write(sql -> AthleteTable.add(sql, athlete, "Ada", CLOCK.millis()));
                begin(journals.of(athlete));
                RememberedStates states = new RememberedStates(
                        journal(database, journals, athlete, SqlJournals.Along.NOTHING),
                        new ConcurrentHashMap<>(beginnings));
                new SyncEvents(zone -> ShortSeason.START).sync(states, List.of());
                beginnings.putAll(seed == FIRST ? states.states() : Map.of());
                ClientJournal cut = new RememberedStates(
                        journal(database, journals, athlete, (sql, id, last, step) -> {
                            throw new Interleaving.PowerCut();
                        }),
                        states.states());
                new Interleaving(seed, states, whole -> cut).run();
            }
        }
    }

    private static ClientJournal journal(
            Database database, SqlJournals journals, String athlete, SqlJournals.Along along) {
        return new SqlClientJournal(database, journals, CLOCK, athlete, along);
    }

    private static void begin(PlanJournal journal) {
        try (PlanJournal.Opened opened = journal.findOrMake()) {
            opened.append(List.of(ShortSeason.begun()));
        }
    }
}
