package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the seven days of a table with a week a row are.
 *
 * @param firstColumn the first day's column; the other days follow it
 * @param firstDay the first day's weekday, or empty where the days are only numbered
 */
record WeekColumns(int firstColumn, Optional<DayOfWeek> firstDay) {

    private static final Pattern NUMBERED = Pattern.compile("(?i)d(?:ay)? ?([1-7])");

    /** The columns, if {@code heading} names seven days in a row. */
    static Optional<WeekColumns> of(TableRow heading) {
        for (int column = 0; column + 7 <= heading.cells().size(); column++) {
            Optional<WeekColumns> found = startingAt(column, heading.cells().subList(column, column + 7));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<WeekColumns> startingAt(int column, List<String> seven) {
        Optional<DayOfWeek> letters = DayNames.firstOf(String.join("", seven));
        if (letters.isPresent()) {
            return Optional.of(new WeekColumns(column, letters));
        }
        List<DayOfWeek> days = new ArrayList<>();
        seven.forEach(name -> DayNames.of(name).ifPresent(days::add));
        if (days.size() == 7 && areInOrder(days)) {
            return Optional.of(new WeekColumns(column, Optional.of(days.get(0))));
        }
        return areNumbered(seven) ? Optional.of(new WeekColumns(column, Optional.empty())) : Optional.empty();
    }

    private static boolean areInOrder(List<DayOfWeek> days) {
        for (int i = 1; i < 7; i++) {
            if (days.get(i) != days.get(i - 1).plus(1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areNumbered(List<String> seven) {
        for (int i = 0; i < 7; i++) {
            Matcher match = NUMBERED.matcher(seven.get(i));
            if (!match.matches() || Integer.parseInt(match.group(1)) != i + 1) {
                return false;
            }
        }
        return true;
    }
}
