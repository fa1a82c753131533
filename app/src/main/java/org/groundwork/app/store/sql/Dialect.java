package org.groundwork.app.store.sql;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.store.sql.migration.SchemaTarget;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where SQLite and PostgreSQL differ. Everything else is written once, in the SQL that both understand. */
interface Dialect {

    /** Connections of which each may write. */
    HikariConfig writers();

    /** Connections that only read, each transaction one state of the whole database. */
    HikariConfig readers();

    /** What the migrations of the schema need to know, over connections of {@code source}. */
    SchemaTarget schema(DataSource source);

    /** Runs {@code work} while no other program on this machine changes the schema. */
    <T> T alone(Supplier<T> work);

    /** What the database itself finds wrong with how its data lies on the disk, a line each. */
    List<String> integrity(JdbcClient sql);

    /** Put after a select by key, keeps others from changing its row until the transaction ends. */
    String forUpdate();

    /** What {@code error} means for people; empty where it is a mistake of the program. */
    Optional<Trouble> trouble(SQLException error);

    /** Whether the database asks to make the transaction again. */
    boolean isRetryable(SQLException error);
}
