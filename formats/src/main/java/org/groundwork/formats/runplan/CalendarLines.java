package org.groundwork.formats.runplan;

import java.util.Iterator;
import java.util.Locale;

/** The lines of a calendar, each with those that it goes on in: after a fold, or after a quoted-printable "=". */
final class CalendarLines {

    private final Iterator<String> file;
    private int number;
    private String ahead;

    CalendarLines(String text) {
        file = text.lines().iterator();
        step();
    }

    boolean hasNext() {
        return ahead != null;
    }

    /** The next line; there has to be one. */
    CalendarLine next() {
        CalendarLine line = new CalendarLine(number, ahead);
        boolean open = isOpen(ahead, false);
        for (step(); hasNext() && (open || isFold(ahead)); step()) {
            line.add(ahead);
            open = isOpen(ahead, open);
        }
        return line;
    }

    private void step() {
        ahead = file.hasNext() ? file.next() : null;
        number++;
    }

    private static boolean isFold(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    /** Whether the line after {@code line} belongs to it, fold or not. */
    private static boolean isOpen(String line, boolean wasOpen) {
        return line.endsWith("=") && (wasOpen || line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE"));
    }
}
