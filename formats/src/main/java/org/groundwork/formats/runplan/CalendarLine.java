package org.groundwork.formats.runplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line of a calendar with those that it goes on in. What goes beyond {@link #LONGEST} is only counted. */
final class CalendarLine {

    /** Characters. */
    static final int LONGEST = 20_000;

    private final int number;
    private final String head;
    private final List<String> pieces = new ArrayList<>();
    private int length;

    /**
     * @param number its place in the file, 1 or more
     * @param first what stands on that line
     */
    CalendarLine(int number, String first) {
        this.number = number;
        this.head = first.length() > LONGEST ? "" : first.strip().toUpperCase(Locale.ROOT);
        add(first);
    }

    /** Adds the next line of the file, the blank of its fold included. */
    void add(String piece) {
        length += piece.length();
        if (length <= LONGEST) {
            pieces.add(piece);
        }
    }

    int number() {
        return number;
    }

    /** Its characters, those of its folds included. */
    int length() {
        return length;
    }

    /** The name of its property, in capitals and without its group; empty where it has none. */
    String name() {
        int end = 0;
        while (end < head.length() && ":;".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(head.lastIndexOf('.', end) + 1, end).strip();
    }

    /** What follows {@code word} on its first line, in capitals; empty where it begins with another one. */
    String after(String word) {
        return head.startsWith(word) ? head.substring(word.length()).strip() : "";
    }

    /** As it stands in the file, each of its lines ended. */
    String asWritten() {
        StringBuilder lines = new StringBuilder();
        pieces.forEach(piece -> lines.append(piece).append("\r\n"));
        return lines.toString();
    }

    /** Without folds and blanks, for some write {@code BYDAY=MO, TU}; ended. */
    String withoutBlanks() {
        return String.join("", pieces).replaceAll("[ \t]", "") + "\r\n";
    }
}
