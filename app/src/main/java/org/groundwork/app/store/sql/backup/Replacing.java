package org.groundwork.app.store.sql.backup;

import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.app.store.sql.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the rows of one database in the place of those of a PostgreSQL database with the same tables. */
final class Replacing {

    private final Database from;
    private final Database to;

    Replacing(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /** Replaces all in one transaction, during which others may read and not write. */
    void allRows() {
        List<Table> source = Tables.of(from);
        List<Table> tables = Tables.of(to);
        to.write(sql -> {
            clear(sql, tables);
            return from.read(rows -> RowLoader.load(to, tables, sink -> {
                new RowSource(rows).pour(source, sink);
                return true;
            }));
        });
    }

    private static void clear(JdbcClient sql, List<Table> tables) {
        String names = tables.stream().map(Table::name).collect(Collectors.joining(", "));
        sql.sql("lock table " + names + " in exclusive mode").update();
        for (int at = tables.size() - 1; at >= 0; at--) {
            sql.sql(tables.get(at).clear()).update();
        }
    }
}
