package org.groundwork.app.store.sql;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.migration.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An open database whose tables are up to date. Safe for use by several threads at once, and by several programs.
 *
 * <p>Work gets a {@link JdbcClient} and runs in one transaction of its own: it is done as a whole or, where it throws,
 * not at all. Work within work joins it where both write or both read.
 */
public final class Database implements AutoCloseable {

    private static final int TRIES = 4;

    private final Dialect dialect;
    private final StoreErrors errors;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final JdbcClient writing;
    private final JdbcClient reading;
    private final TransactionTemplate write;
    private final TransactionTemplate read;

    private Database(Dialect dialect, HikariDataSource writers, HikariDataSource readers) {
        this.dialect = dialect;
        this.errors = new StoreErrors(dialect);
        this.writers = writers;
        this.readers = readers;
        this.writing = JdbcClient.create(writers);
        this.reading = JdbcClient.create(readers);
        this.write = transactions(writers);
        this.read = transactions(readers);
    }

    /**
     * Opens the database at {@code location}, makes it where there is none, and brings its tables up to date.
     *
     * @throws org.groundwork.app.port.StoreException where that can't be done; its tables are as they were
     * @throws org.groundwork.core.input.InvalidInputException where the address is wrong, or a newer program made it
     */
    public static Database open(StoreLocation location) {
        return open(dialect(location), Schema::bringUpToDate);
    }

    /**
     * Opens the database at {@code location}, makes it where there is none, and leaves its tables as they are: older,
     * newer, or none.
     *
     * @throws org.groundwork.app.port.StoreException where that can't be done
     * @throws org.groundwork.core.input.InvalidInputException where the address is wrong
     */
    public static Database openAsItIs(StoreLocation location) {
        return open(dialect(location), schema -> {});
    }

    private static Dialect dialect(StoreLocation location) {
        return location.database()
                .<Dialect>map(url -> new Postgres(PostgresUrl.of(url)))
                .orElseGet(() -> new Sqlite(location));
    }

    private static Database open(Dialect dialect, Consumer<Schema> prepare) {
        return new StoreErrors(dialect).translated(() -> dialect.alone(() -> opened(dialect, prepare)));
    }

    private static Database opened(Dialect dialect, Consumer<Schema> prepare) {
        HikariDataSource writers = new HikariDataSource(dialect.writers());
        try {
            prepare.accept(schema(dialect, writers));
            return new Database(dialect, writers, new HikariDataSource(dialect.readers()));
        } catch (RuntimeException failed) {
            writers.close();
            throw failed;
        }
    }

    private static TransactionTemplate transactions(DataSource source) {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * Does work that only reads, on one state of the whole database.
     *
     * @throws org.groundwork.app.port.StoreException where the database fails
     */
    public <T> T read(Function<JdbcClient, T> work) {
        return errors.translated(() -> read.execute(status -> work.apply(reading)));
    }

    /**
     * Does work that writes. Once this returns, it is there even after a power cut.
     *
     * @param work may run more than once, where the database asks for that; only the last time counts
     * @throws org.groundwork.app.port.StoreException where the database fails; nothing was written
     */
    public <T> T write(Function<JdbcClient, T> work) {
        Supplier<T> once = () -> write.execute(status -> work.apply(writing));
        return errors.translated(() -> again(once, TRIES));
    }

    private <T> T again(Supplier<T> work, int tries) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            if (tries == 1 || !errors.isRetryable(failed)) {
                throw failed;
            }
            return again(work, tries - 1);
        }
    }

    /**
     * Keeps other writers away from an athlete's data until the transaction ends.
     *
     * @param sql the one that {@link #write} gave
     * @return whether there is such an athlete
     */
    public boolean lockAthlete(JdbcClient sql, String athleteId) {
        return sql.sql("select id from athlete where id = ?" + dialect.forUpdate())
                .param(athleteId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** What the database itself finds wrong with its file, a line each; {@code sql} is the one that work gets. */
    public List<String> integrity(JdbcClient sql) {
        return dialect.integrity(sql);
    }

    /**
     * The version of the tables; empty where there are none.
     *
     * @throws org.groundwork.app.port.StoreException where the database fails
     */
    public Optional<Integer> version() {
        return errors.translated(() -> schema().version());
    }

    /** The tables, and how they get another version. */
    public Schema schema() {
        return schema(dialect, writers);
    }

    /** Beside the pool, which would take a table that isn't there yet for a broken connection. */
    private static Schema schema(Dialect dialect, HikariDataSource writers) {
        return new Schema(dialect.schema(writers.getDataSource()));
    }

    /** Connections for libraries that bring their own statements; those of SQLite are a single one. */
    public DataSource source() {
        return writers;
    }

    /** Connections for such libraries that only read. */
    public DataSource readingSource() {
        return readers;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
