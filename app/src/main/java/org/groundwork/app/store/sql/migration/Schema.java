package org.groundwork.app.store.sql.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** The tables of a database: which version they have, and how they get the newest. */
public final class Schema {

    /** The newest version; a script of this number lies beside this class. */
    public static final int NEWEST = 2;

    static final String SCRIPTS = "classpath:org/groundwork/app/store/sql/migration";

    private static final String HISTORY = "flyway_schema_history";

    private static final String VERSION =
            "select version from " + HISTORY + " where version is not null order by installed_rank desc limit 1";

    private final SchemaTarget target;
    private final int newest;
    private final String[] scripts;

    public Schema(SchemaTarget target) {
        this(target, NEWEST, SCRIPTS);
    }

    /** @param scripts where scripts lie; the last of them leads to {@code newest} */
    Schema(SchemaTarget target, int newest, String... scripts) {
        this.target = target;
        this.newest = newest;
        this.scripts = scripts.clone();
    }

    /**
     * Brings the tables to the newest version: all of the way, or, where a step fails, not at all.
     *
     * @throws InvalidInputException where a newer Groundwork made them
     */
    public void bringUpToDate() {
        Optional<Integer> version = version();
        version.filter(v -> v > newest).ifPresent(this::refuse);
        if (version.filter(v -> v == newest).isEmpty()) {
            version.ifPresent(v -> target.copy().of(v.toString()));
            flyway().load().migrate();
        }
    }

    /**
     * Makes the tables of an empty database as a program of that version made them.
     *
     * @param version 1 to the newest
     */
    public void makeAsOf(int version) {
        flyway().target(String.valueOf(version)).load().migrate();
    }

    /**
     * The version of the tables; empty where there are none.
     *
     * @throws IllegalStateException with the {@link SQLException} where the database doesn't tell
     */
    public Optional<Integer> version() {
        try (Connection connection = target.source().getConnection()) {
            return hasHistory(connection) ? lastStep(connection) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("the version of the tables can't be read", failed);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private static Optional<Integer> lastStep(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(VERSION)) {
            return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(target.source())
                .locations(scripts)
                .placeholders(target.words())
                .group(true)
                .cleanDisabled(true)
                .validateMigrationNaming(true);
    }

    private void refuse(int version) {
        throw new InvalidInputException(List.of(new InputProblem(
                "database",
                0,
                "its tables have version " + version + ", and this Groundwork knows up to " + newest,
                "use the newer Groundwork that made them, or restore an older backup")));
    }
}
