package org.groundwork.app.port;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where everything that the server knows is kept.
 *
 * @param data a folder for files of the server's own; without {@code database} its {@value #FILE} holds everything
 * @param database a PostgreSQL URL as {@code postgresql://user:password@host:5432/name}; empty: the file
 */
public record StoreLocation(Path data, Optional<String> database) {

    /** The database in the folder of data. */
    public static final String FILE = "groundwork.db";

    public StoreLocation {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(database, "database");
    }

    /** The database file; it is used only where {@link #database()} is empty. */
    public Path file() {
        return data.resolve(FILE);
    }
}
