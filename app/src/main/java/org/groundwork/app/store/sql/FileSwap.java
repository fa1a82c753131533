package org.groundwork.app.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;

/** Puts a SQLite file in the place of another, which nobody may have open. */
public final class FileSwap {

    private final StoreLocation location;

    /** @param location whose file is replaced; it names no database of a server */
    public FileSwap(StoreLocation location) {
        this.location = location;
    }

    /**
     * Moves {@code draft} to the place in one step; until then what was there is whole.
     *
     * @param kept what was there gets this name, if anything was
     * @return {@code kept}, if anything was there
     * @throws StoreException where another program has the file open, or the disk refuses; nothing was replaced
     */
    public Optional<Path> replaceBy(Path draft, Path kept) {
        return new Sqlite(location).alone(() -> {
            try {
                Optional<Path> copy = keep(kept);
                Files.move(draft, location.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return copy;
            } catch (IOException refused) {
                throw new StoreException(Trouble.READ_ONLY, refused);
            }
        });
    }

    private Optional<Path> keep(Path kept) throws IOException {
        if (Files.size(location.file()) == 0) {
            return Optional.empty();
        }
        foldLogIn();
        for (String rest : List.of("-wal", "-shm")) {
            moveIfThere(location.file() + rest, kept + rest);
        }
        Files.createLink(kept, location.file());
        return Optional.of(kept);
    }

    private static void moveIfThere(String from, String to) throws IOException {
        if (Files.exists(Path.of(from))) {
            Files.move(Path.of(from), Path.of(to));
        }
    }

    /** SQLite leaves its log only for a program that is alone with the file, so that this proves that nobody else is. */
    private void foldLogIn() {
        try (Connection alone = DriverManager.getConnection("jdbc:sqlite:" + location.file());
                Statement statement = alone.createStatement()) {
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException failed) {
            Trouble trouble = new Sqlite(location).trouble(failed).orElse(Trouble.GONE);
            if (trouble != Trouble.DAMAGED) {
                throw new StoreException(trouble, failed);
            }
        }
    }
}
