package org.groundwork.app.store.sql.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.groundwork.app.store.sql.Database;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of a database, asked of the database itself, so that a new one is never forgotten. */
final class Tables {

    private Tables() {}

    /** All that hold data of the program; those that others refer to first, else by name. */
    static List<Table> of(Database database) {
        DataSource source = database.source();
        return new JdbcTemplate(source).execute((Connection connection) -> inOrder(connection));
    }

    /** Every reference of a row to one of another table. */
    static List<Reference> references(Database database) {
        DataSource source = database.source();
        return new JdbcTemplate(source).execute((Connection connection) -> {
            List<Reference> references = new ArrayList<>();
            for (String table : names(connection.getMetaData(), connection.getSchema())) {
                references.addAll(references(connection, table));
            }
            return references;
        });
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            List<Reference> references = new ArrayList<>();
            while (keys.next()) {
                references.add(new Reference(
                        table,
                        keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKTABLE_NAME"),
                        keys.getString("PKCOLUMN_NAME")));
            }
            return references;
        }
    }

    private static List<Table> inOrder(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, Set<String>> references = new TreeMap<>();
        for (String name : names(meta, connection.getSchema())) {
            references.put(name, texts(meta.getImportedKeys(null, connection.getSchema(), name), "PKTABLE_NAME"));
        }
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (ordered.size() < references.size()) {
            String next = nextOf(references, ordered.keySet());
            ordered.put(next, new Table(next, columns(meta, connection.getSchema(), next)));
        }
        return List.copyOf(ordered.values());
    }

    private static Set<String> names(DatabaseMetaData meta, String schema) throws SQLException {
        Set<String> names = texts(meta.getTables(null, schema, "%", new String[] {"TABLE"}), "TABLE_NAME");
        names.removeIf(name -> name.startsWith("flyway_") || name.startsWith("sqlite_"));
        return names;
    }

    private static String nextOf(Map<String, Set<String>> references, Set<String> done) {
        return references.keySet().stream()
                .filter(name -> !done.contains(name))
                .filter(name -> references.get(name).stream().allMatch(to -> to.equals(name) || done.contains(to)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
    }

    private static Set<String> texts(ResultSet rows, String column) throws SQLException {
        try (rows) {
            Set<String> texts = new TreeSet<>();
            while (rows.next()) {
                texts.add(rows.getString(column).toLowerCase(Locale.ROOT));
            }
            return texts;
        }
    }

    private static List<Table.Column> columns(DatabaseMetaData meta, String schema, String table) throws SQLException {
        try (ResultSet rows = meta.getColumns(null, schema, table, "%")) {
            List<Table.Column> columns = new ArrayList<>();
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equals(table)) {
                    columns.add(
                            new Table.Column(rows.getString("COLUMN_NAME"), Kind.ofType(rows.getString("TYPE_NAME"))));
                }
            }
            return columns;
        }
    }
}
