package org.groundwork.app.store.sql;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.store.sql.migration.SchemaTarget;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL, or what speaks like it. Several servers may share one database. */
final class Postgres implements Dialect {

    private static final int WRITERS = 6;
    private static final int READERS = 6;
    private static final int WAIT_MILLIS = 10_000;
    private static final int CONNECT_SECONDS = 5;

    private static final Map<String, Trouble> TROUBLES = Map.of(
            "53100", Trouble.FULL,
            "25006", Trouble.READ_ONLY,
            "42501", Trouble.FORBIDDEN,
            "53300", Trouble.BUSY,
            "55P03", Trouble.BUSY,
            "57014", Trouble.BUSY,
            "XX001", Trouble.DAMAGED,
            "XX002", Trouble.DAMAGED);

    /** Serialization failure and deadlock. */
    private static final Set<String> RETRYABLE = Set.of("40001", "40P01");

    private final PostgresUrl url;

    Postgres(PostgresUrl url) {
        this.url = url;
    }

    @Override
    public HikariConfig writers() {
        HikariConfig pool = pool("writers", WRITERS);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    @Override
    public HikariConfig readers() {
        HikariConfig pool = pool("readers", READERS);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.setReadOnly(true);
        return pool;
    }

    private HikariConfig pool(String name, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        return pool;
    }

    private DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.jdbc());
        url.user().ifPresent(source::setUser);
        url.password().ifPresent(source::setPassword);
        source.setApplicationName("groundwork");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public SchemaTarget schema(DataSource source) {
        return new SchemaTarget(source, Map.of("bytes", "bytea"), version -> {});
    }

    /** Migrations hold each other off by a lock in the database itself. */
    @Override
    public <T> T alone(Supplier<T> work) {
        return work.get();
    }

    /** PostgreSQL looks after its own files. */
    @Override
    public List<String> integrity(JdbcClient sql) {
        return List.of();
    }

    @Override
    public String forUpdate() {
        return " for update";
    }

    @Override
    public Optional<Trouble> trouble(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        boolean isGone = state.startsWith("08") || state.startsWith("57P") || state.startsWith("28");
        return isGone || state.equals("3D000") ? Optional.of(Trouble.GONE) : Optional.ofNullable(TROUBLES.get(state));
    }

    @Override
    public boolean isRetryable(SQLException error) {
        return RETRYABLE.contains(String.valueOf(error.getSQLState()));
    }
}
