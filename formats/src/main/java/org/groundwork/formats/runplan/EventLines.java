package org.groundwork.formats.runplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a calendar that say when and what its events are. Attachments, alarms, tasks and the like are left out
 * before a parser sees them, so that they cost next to nothing however large they are.
 */
final class EventLines {

    /** How often the time zones of a calendar may change. */
    static final int MOST_ZONE_CHANGES = 100;

    private static final int LEAST_OF_A_LINE = 100;
    private static final int LONGEST_ZONE_RULE = 120;
    private static final Set<String> RULES = Set.of("RRULE", "EXRULE");
    private static final Set<String> LISTS = Set.of("RDATE", "EXDATE");
    private static final Set<String> OTHERS = Set.of(
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "DESCRIPTION",
            "UID",
            "RECURRENCE-ID",
            "STATUS",
            "VERSION",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "TZNAME");

    private final CalendarParts parts = new CalendarParts();
    private final StringBuilder kept = new StringBuilder();
    private final List<Integer> events = new ArrayList<>();
    private int dates;

    /**
     * @param text the whole file
     * @param most how many events are looked at; the rest of the file is left out
     */
    EventLines(String text, int most) {
        CalendarLines lines = new CalendarLines(text);
        while (lines.hasNext() && events.size() <= most) {
            CalendarLine line = lines.next();
            if (parts.take(line)) {
                take(line);
            }
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

    /** How often its time zones change. */
    int zoneChanges() {
        return parts.zoneChanges();
    }

    /** The characters of its rules and lists of dates, a short line counting as more. */
    int dateCharacters() {
        return dates;
    }

    private void take(CalendarLine line) {
        String name = line.name();
        if (RULES.contains(name)) {
            takeRule(line);
        } else if (LISTS.contains(name)) {
            count(line);
            kept.append(line.asWritten());
        } else if (OTHERS.contains(name) || CalendarParts.isBound(line)) {
            kept.append(line.asWritten());
        }
        if (CalendarParts.beginsEvent(line)) {
            events.add(line.number());
        }
    }

    private void takeRule(CalendarLine line) {
        count(line);
        String rule = line.withoutBlanks();
        if (!parts.areInZoneChange() || changesByTheYear(rule.toUpperCase(Locale.ROOT))) {
            kept.append(rule);
        }
    }

    private void count(CalendarLine line) {
        dates += Math.max(LEAST_OF_A_LINE, line.length());
    }

    /** Any other rule of a zone is left out, for it may never end. */
    private static boolean changesByTheYear(String rule) {
        return rule.contains("FREQ=YEARLY")
                && rule.length() <= LONGEST_ZONE_RULE
                && !rule.contains("BYSETPOS")
                && !rule.contains("BYSECOND");
    }
}
