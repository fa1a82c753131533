package org.groundwork.app.store.sql.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.groundwork.app.port.StoreCare.Backup;
import org.groundwork.app.store.sql.Database;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Writes one state of a database to a file, which appears under its name only once it is whole. */
final class BackingUp {

    private final Database database;

    BackingUp(Database database) {
        this.database = database;
    }

    /** @throws InvalidInputException where {@code file} exists or can't be written */
    Backup to(Path file, int schema) {
        if (Files.exists(file)) {
            throw wrong(file, "it exists already", "name a new file", null);
        }
        Path place = file.toAbsolutePath();
        try {
            Path draft = Files.createTempFile(place.getParent(), ".groundwork-backup-", ".part");
            try {
                Backup backup = new Backup(schema, write(draft, schema));
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                return backup;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw wrong(file, "it can't be written", "check its folder and the room on its disk", failed);
        }
    }

    private Map<String, Long> write(Path draft, int schema) throws IOException {
        List<Table> tables = Tables.of(database);
        try (FileChannel disk = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            BackupWriter writer = new BackupWriter(Channels.newOutputStream(disk), schema);
            database.read(sql -> {
                new RowSource(sql).pour(tables, writer);
                return true;
            });
            Map<String, Long> rows = writer.finish();
            disk.force(true);
            return rows;
        }
    }

    private static InvalidInputException wrong(Path file, String what, String hint, Exception cause) {
        InvalidInputException wrong =
                new InvalidInputException(List.of(new InputProblem(file.toString(), 0, what, hint)));
        wrong.initCause(cause);
        return wrong;
    }
}
