package org.groundwork.app.store.sql.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;

/** How tables come to be, on every database. */
abstract class SchemaContractTest {

    private static final String LATER = "classpath:org/groundwork/app/store/sql/later/";

    private final List<String> copies = new ArrayList<>();

    /** A database in which nothing is yet. */
    protected abstract DataSource empty();

    /** What the database's own SQL calls a column of bytes. */
    protected abstract String bytes();

    /** A query whose rows of one column are the same for equal tables. */
    protected abstract String shape();

    @Test
    void aNewDatabaseGetsTheNewestTables() {
        DataSource database = empty();
        new Schema(target(database)).bringUpToDate();
        assertThat(new Schema(target(database)).version()).contains(Schema.NEWEST);
        assertThat(copies).isEmpty();
    }

    @Test
    void aDatabaseOfAnyAgeComesToTheTablesOfANewOne() {
        DataSource fresh = empty();
        new Schema(target(fresh)).bringUpToDate();
        for (int version = 1; version <= Schema.NEWEST; version++) {
            DataSource old = empty();
            flyway(old).target(String.valueOf(version)).load().migrate();
            new Schema(target(old)).bringUpToDate();
            assertThat(list(old, shape())).as("from version %d", version).isEqualTo(list(fresh, shape()));
        }
    }

    @Test
    void anUpgradeKeepsACopyOfWhatWasThere() {
        DataSource database = empty();
        new Schema(target(database)).bringUpToDate();
        later(database, "sound").bringUpToDate();
        assertThat(later(database, "sound").version()).contains(Schema.NEWEST + 1);
        assertThat(copies).containsExactly(String.valueOf(Schema.NEWEST));
    }

    @Test
    void anUpgradeThatFailsLeavesEverythingAsItWas() {
        DataSource database = empty();
        new Schema(target(database)).bringUpToDate();
        List<String> before = list(database, shape());
        assertThatThrownBy(() -> later(database, "broken").bringUpToDate()).isInstanceOf(FlywayException.class);
        assertThat(list(database, shape())).isEqualTo(before);
        assertThat(new Schema(target(database)).version()).contains(Schema.NEWEST);
    }

    @Test
    void tablesOfANewerProgramAreNotTouched() {
        DataSource database = empty();
        new Schema(target(database)).bringUpToDate();
        later(database, "sound").bringUpToDate();
        assertThatThrownBy(() -> new Schema(target(database)).bringUpToDate())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("its tables have version " + (Schema.NEWEST + 1));
    }

    @Test
    void aVersionThatCanNotBeReadIsNotTakenForNoTables() throws SQLException {
        DataSource database = empty();
        assertThat(new Schema(target(database)).version()).isEmpty();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (damaged text)");
        }
        assertThatThrownBy(() -> new Schema(target(database)).bringUpToDate())
                .hasMessageContaining("the version of the tables can't be read")
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private Schema later(DataSource database, String kind) {
        return new Schema(target(database), Schema.NEWEST + 1, Schema.SCRIPTS, LATER + kind);
    }

    private SchemaTarget target(DataSource database) {
        return new SchemaTarget(database, words(), copies::add);
    }

    private Map<String, String> words() {
        return Map.of("bytes", bytes());
    }

    private FluentConfiguration flyway(DataSource database) {
        return Flyway.configure().dataSource(database).locations(Schema.SCRIPTS).placeholders(words());
    }

    private static List<String> list(DataSource database, String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
