package org.groundwork.formats.runplan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a calendar that say when and what its events are. Attachments, alarms, tasks and the like are left out
 * before a parser sees them, so that they cost next to nothing however large they are.
 */
final class EventLines {

    private static final int LONGEST_VALUE = 20_000;
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final Set<String> COMPONENTS = Set.of("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> PROPERTIES = Set.of(
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "DESCRIPTION",
            "UID",
            "RECURRENCE-ID",
            "RRULE",
            "RDATE",
            "EXDATE",
            "EXRULE",
            "STATUS",
            "VERSION",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "TZNAME");

    private static final Set<String> RULES = Set.of("RRULE", "EXRULE");

    private final StringBuilder kept = new StringBuilder();
    private final List<Integer> events = new ArrayList<>();
    private String skipped = "";
    private boolean keeping;
    private boolean rule;
    private boolean soft;
    private int length;

    /**
     * @param text the whole file
     * @param most how many events are looked at; the rest of the file is left out
     */
    EventLines(String text, int most) {
        Iterator<String> lines = text.lines().iterator();
        for (int number = 1; lines.hasNext() && events.size() <= most; number++) {
            take(lines.next(), number);
        }
    }

    /** The line of each event, in order. */
    List<Integer> ofEvents() {
        return events;
    }

    /** The calendar without what nobody asks for. */
    String text() {
        return kept.toString();
    }

    private void take(String line, int number) {
        boolean goesOn = soft || line.startsWith(" ") || line.startsWith("\t");
        if (!goesOn) {
            length = 0;
            String upper = line.strip().toUpperCase(Locale.ROOT);
            keeping = isKept(upper, number);
            rule = RULES.contains(name(upper));
        }
        length += line.length();
        soft = line.endsWith("=") && (soft || line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE"));
        if (keeping && length <= LONGEST_VALUE) {
            kept.append(rule ? withoutBlanks(line, goesOn) : line).append("\r\n");
        }
    }

    /** Some write "BYDAY=MO, TU"; the first blank of a line that goes on is its fold. */
    private static String withoutBlanks(String line, boolean goesOn) {
        int fold = goesOn && !line.isEmpty() ? 1 : 0;
        return line.substring(0, fold) + line.substring(fold).replace(" ", "");
    }

    private boolean isKept(String line, int number) {
        if (!skipped.isEmpty()) {
            skipped = line.equals(END + skipped) ? "" : skipped;
            return false;
        }
        if (line.startsWith(BEGIN)) {
            return begins(line.substring(BEGIN.length()).strip(), number);
        }
        return line.startsWith(END) || PROPERTIES.contains(name(line));
    }

    private boolean begins(String component, int number) {
        if (component.equals("VEVENT")) {
            events.add(number);
        }
        skipped = COMPONENTS.contains(component) ? "" : component;
        return skipped.isEmpty();
    }

    private static String name(String line) {
        int end = 0;
        while (end < line.length() && ":;".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(line.lastIndexOf('.', end) + 1, end).strip();
    }
}
