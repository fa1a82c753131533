package org.groundwork.app.sync;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlClientJournal;
import org.groundwork.app.store.sql.SqlJournals;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SessionRated;
import org.groundwork.formats.living.JournalEvent;

/**
 * A program that writes as fast as it can until it is killed, and says of each write that it was confirmed. Arguments: the
 * folder of the data, the round, and for each writer how many writes of the round before it heard confirmed; the next ones
 * of that round are sent again.
 */
final class CrashingWriter {

    /** How many write at once: each for an athlete of its own, and every third time all for one. */
    static final int WRITERS = 2;

    static final String SHARED = "shared";

    private static final int UNHEARD = 3;

    private final SqlJournals journals;
    private final Database database;
    private final PrintStream out;

    private CrashingWriter(Database database, PrintStream out) {
        this.database = database;
        this.journals = new SqlJournals(database, Clock.systemUTC());
        this.out = out;
    }

    public static void main(String[] args) {
        Database database = Database.open(new StoreLocation(Path.of(args[0]), Optional.empty()));
        CrashingWriter writer = new CrashingWriter(database, new PrintStream(System.out, true));
        int round = Integer.parseInt(args[1]);
        for (int i = 0; i < WRITERS; i++) {
            int heard = Integer.parseInt(args[2 + i]);
            int number = i;
            new Thread(() -> writer.write(round, number, heard)).start();
        }
    }

    private void write(int round, int writer, int heard) {
        for (int n = Math.max(0, heard - 1); n < heard + UNHEARD; n++) {
            write(round - 1, writer, n, false);
        }
        for (int n = 0; ; n++) {
            write(round, writer, n, true);
        }
    }

    private void write(int round, int writer, int n, boolean isNews) {
        String id = id(round, writer, n);
        String athlete = n % 3 == 0 ? SHARED : "own-" + writer;
        ClientJournal journal =
                new SqlClientJournal(database, journals, Clock.systemUTC(), athlete, SqlJournals.Along.NOTHING);
        try (ClientJournal.Opened opened = journal.find().orElseThrow()) {
            if (opened.entries(Set.of(id)).isEmpty()) {
                int next = opened.read().events().size() + 1;
                opened.keep(List.of(event(id, next)), Optional.empty(), List.of(ClientEntry.kept(id, next)));
            }
        }
        if (isNews) {
            out.println(athlete + " " + id + " .");
        }
    }

    /** The name of a write. */
    static String id(int round, int writer, int n) {
        return round + ":" + writer + ":" + n;
    }

    private static JournalEvent event(String id, int number) {
        LogEntry rated = new SessionRated(
                new EntryId(id),
                ShortSeason.START.atTime(18, 0),
                Optional.empty(),
                OptionalInt.of(6),
                OptionalInt.empty());
        return new JournalEvent.Changed(number, ShortSeason.START, new Change.Logged(List.of(rated)));
    }
}
