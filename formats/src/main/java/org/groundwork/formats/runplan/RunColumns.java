package org.groundwork.formats.runplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundwork.core.run.reading.DistanceUnit;

/**
 * Which column of a table with a run a row holds what; -1 where there is none.
 *
 * @param date the day
 * @param clock the time of day
 * @param distance how far
 * @param unit what distances without a unit are in, if the heading says so
 * @param unitColumn the unit of each row's distance
 * @param week the number of the week, where the day is only a weekday's name
 * @param duration how long
 * @param words everything that says what kind of run it is, in the order of the table
 */
record RunColumns(
        int date,
        int clock,
        int distance,
        Optional<DistanceUnit> unit,
        int unitColumn,
        int week,
        int duration,
        List<Integer> words) {

    private static final Pattern DATE =
            Pattern.compile("(?:start(?:ing)? |workout |run )?(?:date|day|datum|fecha|when)(?: .*)?");
    private static final Pattern UNIT = Pattern.compile("(?:distance )?units?");
    private static final Pattern WEEK = Pattern.compile("(?:training )?(?:week|wk|woche)(?: ?(?:no\\.?|number|#))?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:start(?:ing)? ?)?time(?: of day)?|start|starts?(?: at)?|uhrzeit|clock");
    private static final Pattern DISTANCE = Pattern.compile(
            "(?:planned |total )?(?:distance|dist|distanz|miles|mi|mileage|km|kms|kilomet(?:er|re)s|" + "length)\\b.*");
    private static final Pattern DURATION = Pattern.compile(
            "(?:planned |total )?(?:duration|minutes|mins?|dauer|moving time|time ?[(\\[](?:min|minutes|h:?mm|"
                    + "hh:mm).*|elapsed)\\b.*");
    private static final Pattern WORDS =
            Pattern.compile("(?:(?:run|workout|session|activity|event|training) ?)?(?:title|type|name|summary|subject|"
                    + "description|details?|notes?|"
                    + "workout|session|run|activity|event|what|training|lauf|einheit|art|comments?|plan|"
                    + "intensity|kind)(?: .*)?");

    /** The columns, if {@code heading} names a date and something to do. */
    static Optional<RunColumns> of(TableRow heading) {
        List<String> names = heading.cells().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace("_", " "))
                .toList();
        int date = first(names, DATE);
        List<Integer> words = all(names, WORDS, date);
        int distance = first(names, DISTANCE);
        int duration = first(names, DURATION);
        if (date < 0 || (words.isEmpty() && distance < 0 && duration < 0)) {
            return Optional.empty();
        }
        return Optional.of(new RunColumns(
                date,
                first(names, CLOCK),
                distance,
                unit(distance < 0 ? "" : names.get(distance)),
                first(names, UNIT),
                first(names, WEEK),
                duration,
                words));
    }

    private static Optional<DistanceUnit> unit(String name) {
        if (name.matches(".*\\b(?:mi|miles?|mileage)\\b.*")) {
            return Optional.of(DistanceUnit.MILE);
        }
        if (name.matches(".*\\b(?:km|kms|kilomet(?:er|re)s?)\\b.*")) {
            return Optional.of(DistanceUnit.KILOMETRE);
        }
        return name.matches(".*\\b(?:m|met(?:er|re)s?)\\b.*") ? Optional.of(DistanceUnit.METRE) : Optional.empty();
    }

    private static int first(List<String> names, Pattern pattern) {
        for (int i = 0; i < names.size(); i++) {
            if (pattern.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> all(List<String> names, Pattern pattern, int but) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != but && pattern.matcher(names.get(i)).matches()) {
                columns.add(i);
            }
        }
        return columns;
    }
}
