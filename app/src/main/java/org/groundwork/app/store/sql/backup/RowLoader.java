package org.groundwork.app.store.sql.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.groundwork.app.store.sql.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;

/** Puts rows into the tables of a database. */
final class RowLoader implements RowSink {

    private static final int ROWS_AT_ONCE = 200;

    private final Connection connection;
    private final List<Table> tables;
    private Table table;
    private PreparedStatement insert;
    private int waiting;

    private RowLoader(Connection connection, List<Table> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /**
     * Loads what {@code source} pours and returns what it returns, in the transaction that {@link Database#write} opened.
     *
     * @throws UnusableRowException where a row doesn't fit the tables
     */
    static <T> T load(Database database, List<Table> tables, Function<RowSink, T> source) {
        return new JdbcTemplate(database.source()).execute((Connection connection) -> {
            RowLoader loader = new RowLoader(connection, tables);
            T answer = source.apply(loader);
            loader.finish();
            return answer;
        });
    }

    @Override
    public void table(String name, List<String> columns) {
        finish();
        table = tables.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .flatMap(t -> t.withColumns(columns))
                .orElseThrow(() -> new UnusableRowException("there is no such table as " + name, null));
        try {
            insert = connection.prepareStatement(table.insert());
        } catch (SQLException failed) {
            throw new UnusableRowException("rows of " + name + " can't be kept", failed);
        }
    }

    @Override
    public void row(List<Object> values) {
        try {
            bind(values);
            insert.addBatch();
            waiting++;
            if (waiting == ROWS_AT_ONCE) {
                send();
            }
        } catch (SQLException | RuntimeException unfit) {
            throw new UnusableRowException("a row of " + table.name() + " doesn't fit", unfit);
        }
    }

    private void bind(List<Object> values) throws SQLException {
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(values.size() + " values");
        }
        for (int at = 0; at < values.size(); at++) {
            table.columns().get(at).kind().bind(insert, at + 1, values.get(at));
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    private void finish() {
        if (insert == null) {
            return;
        }
        try {
            send();
        } catch (SQLException unfit) {
            throw new UnusableRowException("a row of " + table.name() + " doesn't fit", unfit);
        } finally {
            JdbcUtils.closeStatement(insert);
        }
    }
}
