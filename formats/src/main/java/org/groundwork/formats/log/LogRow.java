package org.groundwork.formats.log;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A row of an exported log.
 *
 * @param line the line it starts on, from 1
 * @param places where each column stands
 * @param cells its cells, stripped of blanks
 */
record LogRow(int line, Map<LogColumn, Integer> places, List<String> cells) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,20})?");

    /** What stands in {@code column}; blank where there is no such column or the row is shorter. */
    String text(LogColumn column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The number in {@code column}, with a point or a comma before its decimals; empty where there is none. */
    OptionalDouble number(LogColumn column) {
        String text = text(column);
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /** Whether {@code column} says something that is no number. */
    boolean isGarbled(LogColumn column) {
        return !text(column).isEmpty() && number(column).isEmpty();
    }
}
