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

    private static final Set<String> DATES = Set.of("RDATE", "EXDATE", "RRULE", "EXRULE");
    private static final int LEAST_OF_A_LINE = 100;
    private static final int LONGEST_ZONE_RULE = 120;
    static final int MOST_ZONE_CHANGES = 100;

    private static final Set<String> RULES = Set.of("RRULE", "EXRULE");

    private final StringBuilder kept = new StringBuilder();
    private final List<Integer> events = new ArrayList<>();
    private String skipped = "";
    private boolean keeping;
    private boolean rule;
    private boolean inDates;
    private boolean soft;
    private int length;
    private int dates;
    private int zoneChanges;
    private boolean inZone;

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

    /** Takes its rules and lists of dates from {@code budget}; false where they are more, or its zones change too often. */
    boolean takeFrom(ImportBudget budget) {
        return budget.take(Share.DATE_CHARACTERS, dates) && zoneChanges <= MOST_ZONE_CHANGES;
    }

    private void take(String line, int number) {
        boolean goesOn = soft || line.startsWith(" ") || line.startsWith("\t");
        if (!goesOn) {
            length = 0;
            String upper = line.strip().toUpperCase(Locale.ROOT);
            keeping = isKept(upper, number);
            inDates = keeping && DATES.contains(name(upper));
            rule = RULES.contains(name(upper));
        }
        length += line.length();
        soft = line.endsWith("=") && (soft || line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE"));
        if (goesOn && inDates) {
            dates += line.length();
        }
        keeping &= !(inZone && rule) || length <= LONGEST_ZONE_RULE && !line.contains("BYSE");
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
        if (DATES.contains(name(line))) {
            return isDateKept(line);
        }
        return line.startsWith(END) || PROPERTIES.contains(name(line));
    }

    /** Zones change by the year; any other rule of theirs is left out, for it may never end. */
    private boolean isDateKept(String line) {
        dates += Math.max(LEAST_OF_A_LINE, line.length());
        boolean sound = line.contains("FREQ=YEARLY")
                && line.length() <= LONGEST_ZONE_RULE
                && !line.contains("BYSETPOS")
                && !line.contains("BYSECOND");
        return !inZone || !RULES.contains(name(line)) || sound;
    }

    private boolean begins(String component, int number) {
        if (component.equals("VEVENT")) {
            events.add(number);
        }
        inZone = component.equals("STANDARD") || component.equals("DAYLIGHT");
        zoneChanges += inZone ? 1 : 0;
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
