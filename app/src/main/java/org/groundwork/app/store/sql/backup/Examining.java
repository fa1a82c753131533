package org.groundwork.app.store.sql.backup;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.app.port.StoreCare.Findings;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.migration.Schema;
import org.groundwork.core.input.InputProblem;

/** Looks whether a database is well. */
final class Examining {

    private static final long MEBIBYTE = 1L << 20;
    private static final long LITTLE_ROOM = 256 * MEBIBYTE;

    private final StoreLocation store;
    private final String place;
    private final List<String> facts = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();

    Examining(StoreLocation store) {
        this.store = store;
        this.place = store.database().isPresent() ? "--database" : store.file().toString();
    }

    Findings findings() {
        if (store.database().isEmpty()) {
            room(store.file());
        }
        try (Database database = Database.openAsItIs(store)) {
            database.version().ifPresentOrElse(version -> look(database, version), this::empty);
        }
        return new Findings(facts, problems);
    }

    private void empty() {
        problem("it has no tables of Groundwork", "start groundwork serve once, or restore a backup");
    }

    private void look(Database database, int version) {
        version(version);
        problems.addAll(new Soundness(database).problems(place));
        if (version == Schema.NEWEST) {
            people(database);
        }
    }

    private void version(int version) {
        if (version > Schema.NEWEST) {
            problem(
                    "its tables have version " + version + ", and this Groundwork knows up to " + Schema.NEWEST,
                    "use the newer Groundwork that made them");
        } else {
            facts.add("tables: version " + version
                    + (version < Schema.NEWEST ? ", to be upgraded at the next start" : ", the newest"));
        }
    }

    private void people(Database database) {
        long athletes = count(database, "select count(*) from athlete");
        facts.add("athletes: " + athletes + ", accounts: " + count(database, "select count(*) from account")
                + ", events: " + count(database, "select count(*) from journal"));
        long nobodys = count(
                database,
                "select count(*) from athlete a where not exists"
                        + " (select 1 from membership m where m.athlete_id = a.id and m.role = 'OWNER')");
        if (nobodys > 0) {
            problem(nobodys + " athletes belong to no account", "ask whether somebody misses them; restore a backup");
        }
    }

    private static long count(Database database, String query) {
        return database.read(sql -> sql.sql(query).query(Long.class).single());
    }

    private void room(Path file) {
        try {
            long size = Files.size(file);
            FileStore disk = Files.getFileStore(file);
            long free = disk.getUsableSpace();
            facts.add("file: " + size / MEBIBYTE + " MiB, free on its disk: " + free / MEBIBYTE + " MiB");
            if (free < Math.max(LITTLE_ROOM, 2 * size)) {
                problem("its disk has only " + free / MEBIBYTE + " MiB left", "make room before it is full");
            }
            if (disk.isReadOnly() || !Files.isWritable(file)) {
                problem(Trouble.READ_ONLY.words(), Trouble.READ_ONLY.hint());
            }
        } catch (IOException unreadable) {
            throw new StoreException(Trouble.GONE, unreadable);
        }
    }

    private void problem(String what, String hint) {
        problems.add(new InputProblem(place, 0, what, hint));
    }
}
