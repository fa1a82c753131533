package org.groundwork.app.store.sql.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundwork.app.port.StoreCare;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Looks after a SQLite file or a PostgreSQL database. */
public final class SqlStoreCare implements StoreCare {

    private static final String NOTHING = "there is nothing of Groundwork yet";

    @Override
    public Backup backUp(StoreLocation store, Path file) {
        requireThere(store);
        try (Database database = Database.openAsItIs(store)) {
            int schema = database.version().orElseThrow(() -> nothing(store));
            return new BackingUp(database).to(file, schema);
        }
    }

    @Override
    public Restored restore(Path file, StoreLocation store, boolean replace) {
        if (!replace && holdsSomething(store)) {
            throw wrong(
                    store, "it holds athletes or accounts already", "say --replace to put the backup in their place");
        }
        return new Restoring(store).from(file);
    }

    /** What can't be read counts as something, so that it is not replaced unasked. */
    private static boolean holdsSomething(StoreLocation store) {
        if (!isThere(store)) {
            return false;
        }
        try (Database database = Database.openAsItIs(store)) {
            List<Table> tables = Tables.of(database);
            return database.read(sql -> tables.stream()
                    .anyMatch(t -> sql.sql(t.count()).query(Long.class).single() > 0));
        }
    }

    @Override
    public Findings examine(StoreLocation store) {
        requireThere(store);
        return new Examining(store).findings();
    }

    private static void requireThere(StoreLocation store) {
        if (!isThere(store)) {
            throw nothing(store);
        }
    }

    private static boolean isThere(StoreLocation store) {
        return store.database().isPresent() || Files.exists(store.file());
    }

    private static InvalidInputException nothing(StoreLocation store) {
        return wrong(store, NOTHING, "check --data and --database");
    }

    private static InvalidInputException wrong(StoreLocation store, String what, String hint) {
        String place =
                store.database().isPresent() ? "--database" : store.file().toString();
        return new InvalidInputException(List.of(new InputProblem(place, 0, what, hint)));
    }
}
