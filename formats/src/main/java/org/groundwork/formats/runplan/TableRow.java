package org.groundwork.formats.runplan;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line it starts on, from 1
 * @param cells its cells, stripped of blanks
 */
record TableRow(int line, List<String> cells) {

    /** The cell of column {@code column}, empty where the row is shorter. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
