package org.groundwork.app.store.sql.backup;

import java.util.Collections;
import java.util.List;

/**
 * A table as its database describes it.
 *
 * @param columns at least one
 */
record Table(String name, List<Column> columns) {

    /** A column of a table. */
    record Column(String name, Kind kind) {}

    Table {
        columns = List.copyOf(columns);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String select() {
        return "select " + String.join(", ", columnNames()) + " from " + name;
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columnNames()) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String count() {
        return "select count(*) from " + name;
    }
}
