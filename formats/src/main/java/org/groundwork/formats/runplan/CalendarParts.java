package org.groundwork.formats.runplan;

import java.util.Set;

/** Which part of a calendar a line belongs to. Alarms, tasks and the like are passed over, with all that is in them. */
final class CalendarParts {

    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final Set<String> ZONE_CHANGES = Set.of("STANDARD", "DAYLIGHT");
    private static final Set<String> OTHERS = Set.of("VCALENDAR", "VEVENT", "VTIMEZONE");

    private String passedOver = "";
    private String current = "";
    private int zoneChanges;

    /** Takes the next line; false where it is passed over. */
    boolean take(CalendarLine line) {
        if (!passedOver.isEmpty()) {
            passedOver = line.after(END).equals(passedOver) ? "" : passedOver;
            return false;
        }
        String begun = line.after(BEGIN);
        return begun.isEmpty() || begin(begun);
    }

    private boolean begin(String part) {
        current = part;
        boolean zoneChange = ZONE_CHANGES.contains(part);
        zoneChanges += zoneChange ? 1 : 0;
        passedOver = zoneChange || OTHERS.contains(part) ? "" : part;
        return passedOver.isEmpty();
    }

    /** Whether {@code line} is the first or last of a part. */
    static boolean isBound(CalendarLine line) {
        return !line.after(BEGIN).isEmpty() || !line.after(END).isEmpty();
    }

    /** Whether {@code line} begins an event. */
    static boolean beginsEvent(CalendarLine line) {
        return line.after(BEGIN).equals("VEVENT");
    }

    /** Whether the last part begun is a change of a time zone. */
    boolean areInZoneChange() {
        return ZONE_CHANGES.contains(current);
    }

    /** How many changes of time zones began so far. */
    int zoneChanges() {
        return zoneChanges;
    }
}
