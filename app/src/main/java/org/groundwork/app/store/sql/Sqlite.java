package org.groundwork.app.store.sql;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.migration.SchemaTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * One file in the folder of data. Writes wait for each other at a single connection, and for those of other programs at
 * the file's lock; readers wait for nobody.
 */
final class Sqlite implements Dialect {

    private static final int BUSY_MILLIS = 10_000;
    private static final int READERS = 4;

    private final StoreLocation location;

    Sqlite(StoreLocation location) {
        this.location = location;
    }

    @Override
    public HikariConfig writers() {
        HikariConfig pool = pool("writer", TransactionMode.IMMEDIATE, 1);
        pool.setConnectionTimeout(BUSY_MILLIS);
        return pool;
    }

    @Override
    public HikariConfig readers() {
        HikariConfig pool = pool("readers", TransactionMode.DEFERRED, READERS);
        pool.setConnectionInitSql("pragma query_only = on");
        return pool;
    }

    private HikariConfig pool(String name, TransactionMode mode, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source(mode));
        pool.setMaximumPoolSize(size);
        pool.setMaxLifetime(0);
        pool.setExceptionOverride(new UnsureConnections());
        return pool;
    }

    private DataSource source(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + location.file());
        return source;
    }

    @Override
    public SchemaTarget schema(DataSource source) {
        return new SchemaTarget(source, Map.of("bytes", "blob"), version -> copy(source, version));
    }

    private void copy(DataSource source, String version) {
        Path copy = location.data().resolve("before-upgrade-of-version-" + version + ".db");
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            Files.deleteIfExists(copy);
            statement.setString(1, copy.toString());
            statement.execute();
            force(copy);
        } catch (IOException | SQLException failed) {
            throw new StoreException(Trouble.FULL, failed);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        Path lock = location.data().resolve("groundwork.lock");
        try {
            Files.createDirectories(location.data(), ownersAlone("rwx------"));
            makeFile();
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.get();
            }
        } catch (IOException refused) {
            throw new StoreException(Trouble.READ_ONLY, refused);
        }
    }

    private void makeFile() throws IOException {
        if (!Files.exists(location.file())) {
            Files.createFile(location.file(), ownersAlone("rw-------"));
        }
    }

    private static FileAttribute<?>[] ownersAlone(String permissions) {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public List<String> integrity(JdbcClient sql) {
        return sql.sql("pragma integrity_check").query(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .map(line -> "SQLite finds: " + line)
                .toList();
    }

    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public Optional<Trouble> trouble(SQLException error) {
        return error instanceof SQLiteException sqlite
                ? Optional.ofNullable(trouble(sqlite.getResultCode().code & 0xff))
                : Optional.empty();
    }

    /** By SQLite's primary result codes. */
    private static Trouble trouble(int code) {
        return switch (code) {
            case 5, 6 -> Trouble.BUSY;
            case 3, 8 -> Trouble.READ_ONLY;
            case 10, 14 -> Trouble.GONE;
            case 11, 26 -> Trouble.DAMAGED;
            case 13 -> Trouble.FULL;
            default -> null;
        };
    }

    @Override
    public boolean isRetryable(SQLException error) {
        return false;
    }
}
