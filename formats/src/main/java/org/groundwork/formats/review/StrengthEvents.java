package org.groundwork.formats.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.methodology.SessionKind;

/**
 * The events of a calendar that say they are strength by their category. Their words, which name exercises and runs,
 * are taken out of the calendar, line by line so that problems keep their lines, and their kinds are kept.
 */
final class StrengthEvents {

    private static final String CATEGORY = "STRENGTH";
    private static final int DATE_DIGITS = 8;

    private final List<String> lines = new ArrayList<>();
    private final Map<LocalDate, SessionKind> kinds = new HashMap<>();

    StrengthEvents(String calendar) {
        List<String> event = new ArrayList<>();
        for (String line : calendar.split("\r?\n", -1)) {
            event.add(line);
            if (line.startsWith("END:")) {
                lines.addAll(categories(event).contains(CATEGORY) ? named(event) : event);
                event.clear();
            }
        }
        lines.addAll(event);
    }

    /** The calendar with nothing but {@code Strength training} said in events of strength. */
    String calendar() {
        return String.join("\r\n", lines);
    }

    /** The kind of the event of strength on {@code date}, if there is one that says its kind. */
    Optional<SessionKind> kindOn(LocalDate date) {
        return Optional.ofNullable(kinds.get(date));
    }

    private List<String> named(List<String> event) {
        kind(event).ifPresent(kind -> date(event).ifPresent(date -> kinds.put(date, kind)));
        List<String> named = new ArrayList<>();
        boolean words = false;
        for (String line : event) {
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            boolean summary = line.startsWith("SUMMARY");
            words = folded ? words : summary || line.startsWith("DESCRIPTION");
            named.add(summary ? "SUMMARY:Strength training" : words ? "X-WORDS:" : line);
        }
        return named;
    }

    private static Optional<SessionKind> kind(List<String> event) {
        List<String> categories = categories(event);
        return Arrays.stream(SessionKind.values())
                .filter(kind -> categories.contains(kind.name()))
                .findFirst();
    }

    private static List<String> categories(List<String> event) {
        return event.stream()
                .filter(line -> line.startsWith("CATEGORIES"))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(':') + 1).split(",")))
                .map(String::strip)
                .toList();
    }

    private static Optional<LocalDate> date(List<String> event) {
        try {
            return event.stream()
                    .filter(line -> line.startsWith("DTSTART"))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .filter(time -> time.length() >= DATE_DIGITS)
                    .map(time -> LocalDate.parse(time.substring(0, DATE_DIGITS), DateTimeFormatter.BASIC_ISO_DATE))
                    .findFirst();
        } catch (DateTimeParseException unread) {
            return Optional.empty();
        }
    }
}
