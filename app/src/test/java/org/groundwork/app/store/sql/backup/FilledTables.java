package org.groundwork.app.store.sql.backup;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundwork.app.store.sql.Database;

/** Rows for every table that there is, so that no new one is forgotten. */
public final class FilledTables {

    private static final String BYTES = Base64.getEncoder().encodeToString(new byte[] {0, 1, -1, 127, -128});

    private FilledTables() {}

    /** Puts {@code each} rows into every table; row i of one hangs on row i of the table that it refers to. */
    public static void fill(Database database, int each) {
        List<Table> tables = Tables.of(database);
        List<Reference> references = Tables.references(database);
        database.write(sql -> RowLoader.load(database, tables, sink -> {
            for (Table table : tables) {
                sink.table(table.name(), table.columnNames());
                for (int i = 0; i < each; i++) {
                    sink.row(row(table, references, i));
                }
            }
            return true;
        }));
    }

    private static List<Object> row(Table table, List<Reference> references, int i) {
        List<Object> row = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            row.add(value(table.name(), column, references, i));
        }
        return row;
    }

    private static Object value(String table, Table.Column column, List<Reference> references, int i) {
        for (Reference reference : references) {
            if (reference.table().equals(table) && reference.column().equals(column.name())) {
                return text(reference.to(), reference.toColumn(), i);
            }
        }
        return switch (column.kind()) {
            case TEXT -> column.name().equals("role") ? "OWNER" : text(table, column.name(), i);
            case NUMBER -> 1L;
            case TRUTH -> i % 2 == 0;
            case BYTES -> BYTES;
            case TIME -> "2026-11-30T06:00:00.125Z";
        };
    }

    /** Ids of sessions have 36 signs, which PostgreSQL would fill up with blanks. */
    private static String text(String table, String column, int i) {
        String text = table + "-" + column + "-" + i;
        return table.equals("spring_session") ? text + "-".repeat(Math.max(0, 36 - text.length())) : text;
    }

    /** All rows of each table, in an order of their own. */
    public static Map<String, List<String>> rows(Database database) {
        Map<String, List<String>> all = new TreeMap<>();
        List<String> now = new ArrayList<>();
        RowSink sink = new RowSink() {
            @Override
            public void table(String name, List<String> columns) {
                now.clear();
                now.add(name);
                all.put(name, new ArrayList<>(List.of(columns.toString())));
            }

            @Override
            public void row(List<Object> values) {
                all.get(now.get(0)).add(values.toString());
            }
        };
        List<Table> tables = Tables.of(database);
        database.read(sql -> {
            new RowSource(sql).pour(tables, sink);
            return true;
        });
        all.values().forEach(rows -> rows.sort(null));
        return all;
    }
}
