package org.groundwork.formats.runplan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a table.
 *
 * @param line the line it starts on, from 1
 * @param cells its cells, stripped of blanks
 */
record TableRow(int line, List<String> cells) {

    private static final Pattern RULE = Pattern.compile(":?[-=_]{2,}:?");

    /** The cell of column {@code column}, empty where the row is shorter. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** Whether it says nothing: blank, or a rule drawn under a heading. */
    boolean isEmpty() {
        return cells.stream()
                .allMatch(cell -> cell.isEmpty() || RULE.matcher(cell).matches());
    }
}
