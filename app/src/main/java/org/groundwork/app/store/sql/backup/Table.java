package org.groundwork.app.store.sql.backup;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

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

    /** The same table with these of its columns alone, in this order; empty where it lacks one. */
    Optional<Table> withColumns(List<String> names) {
        List<Column> chosen = names.stream()
                .flatMap(wanted -> columns.stream().filter(c -> c.name().equals(wanted)))
                .toList();
        return chosen.size() == names.size() ? Optional.of(new Table(name, chosen)) : Optional.empty();
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columnNames()) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String clear() {
        return "delete from " + name;
    }

    String count() {
        return "select count(*) from " + name;
    }
}
