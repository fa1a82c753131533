package org.groundwork.app.store.sql.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundwork.app.port.StoreCare.Backup;
import org.groundwork.app.port.StoreCare.Restored;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.FileSwap;

/**
 * Puts a backup in the place of what a store holds. It is first made into a SQLite file beside the store, brought up to
 * date and examined there; only what passed that comes to its place, as a whole.
 */
final class Restoring {

    private final StoreLocation store;

    Restoring(StoreLocation store) {
        this.store = store;
    }

    Restored from(Path file) {
        try {
            Files.createDirectories(store.data());
            Path folder = Files.createTempDirectory(store.data(), ".restore-");
            try {
                StoreLocation draft = new StoreLocation(folder, Optional.empty());
                Backup backup = drafted(file, draft);
                return new Restored(backup, putInPlace(draft));
            } finally {
                remove(folder);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new StoreException(Trouble.READ_ONLY, failed);
        }
    }

    private static Backup drafted(Path file, StoreLocation place) {
        try (BackupReader reader = BackupReader.open(file);
                Database draft = Database.openAsItIs(place)) {
            draft.schema().makeAsOf(reader.schema());
            List<Table> tables = Tables.of(draft);
            Map<String, Long> rows = draft.write(sql -> RowLoader.load(draft, tables, reader::pour));
            draft.schema().bringUpToDate();
            new Soundness(draft).requireSound(file);
            return new Backup(reader.schema(), rows);
        }
    }

    private Optional<Path> putInPlace(StoreLocation draft) {
        if (store.database().isEmpty()) {
            return new FileSwap(store).replaceBy(draft.file(), freeName());
        }
        try (Database from = Database.openAsItIs(draft);
                Database to = Database.open(store)) {
            new Replacing(from, to).allRows();
        }
        return Optional.empty();
    }

    private Path freeName() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> store.data().resolve("replaced-" + n + ".db"))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
