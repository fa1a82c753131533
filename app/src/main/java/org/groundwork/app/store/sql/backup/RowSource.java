package org.groundwork.app.store.sql.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a database, read within one transaction. */
final class RowSource {

    private static final int ROWS_AT_ONCE = 200;

    private final JdbcClient sql;

    RowSource(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives every row of {@code tables}. */
    void pour(List<Table> tables, RowSink sink) {
        for (Table table : tables) {
            sink.table(table.name(), table.columnNames());
            sql.sql(table.select()).withFetchSize(ROWS_AT_ONCE).query((ResultSet row) -> sink.row(values(table, row)));
        }
    }

    private static List<Object> values(Table table, ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            values.add(column.kind().read(row, values.size() + 1));
        }
        return values;
    }
}
