package org.groundwork.formats.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.RunType;

/** The plain English words for what a plan is made of; the same in every locale and on every Java. */
final class Words {

    private static final int ABBREVIATION = 3;

    private static final Map<String, String> CONSTRAINTS = Map.ofEntries(
            Map.entry("availability", "no free slot"),
            Map.entry("occupied", "a run is there"),
            Map.entry("minimum-gap", "too few hours to a run"),
            Map.entry("heavy-to-heavy", "too soon after the other heavy day"),
            Map.entry("jumps-to-jumps", "too soon after the other jumps"),
            Map.entry("race-window", "too close to a race"),
            Map.entry("weekly-maximum", "the week has its most already"),
            Map.entry("one-a-day", "one session a day"),
            Map.entry("pin", "a pinned session"),
            Map.entry("past", "that day is past"),
            Map.entry("not-worth-it", "it would cost the runs more than it brings"));

    private Words() {}

    /** {@code Tue}. */
    static String weekday(DayOfWeek day) {
        return capitalized(day.name().substring(0, ABBREVIATION));
    }

    /** {@code 1 Dec}. */
    static String shortDate(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth());
    }

    /** {@code Tue 1 Dec}. */
    static String date(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + shortDate(date);
    }

    /** {@code Tue 1 Dec 2026}. */
    static String fullDate(LocalDate date) {
        return date(date) + " " + date.getYear();
    }

    /** {@code 28 Dec 2026 to 3 Jan 2027}, the first year only where it differs. */
    static String span(DateSpan span) {
        boolean sameYear = span.start().getYear() == span.end().getYear();
        String start =
                shortDate(span.start()) + (sameYear ? "" : " " + span.start().getYear());
        return start + " to " + shortDate(span.end()) + " " + span.end().getYear();
    }

    private static String month(Month month) {
        return capitalized(month.name().substring(0, ABBREVIATION));
    }

    static String slot(Slot slot) {
        return switch (slot) {
            case AM -> "morning";
            case PM -> "evening";
        };
    }

    /** {@code Tue 1 Dec, evening}. */
    static String place(DaySlot at) {
        return date(at.date()) + ", " + slot(at.slot());
    }

    static String run(RunType type) {
        return switch (type) {
            case REST -> "rest";
            case EASY -> "easy";
            case LONG -> "long";
            case QUALITY_LONG -> "quality long";
            case THRESHOLD -> "threshold";
            case INTERVALS -> "intervals";
            case RACE -> "RACE";
            case CROSS -> "cross";
            case STRENGTH -> "strength";
            case OTHER -> "other";
        };
    }

    static String kind(SessionKind kind) {
        return switch (kind) {
            case HEAVY -> "heavy";
            case ENDURANCE -> "lighter, more reps";
            case POWER -> "jumps and fast lifts";
            case MAINTENANCE -> "keeping the habit";
            case PRIMER -> "primer before the race";
        };
    }

    /** One word for it, at most seven letters. */
    static String shortKind(SessionKind kind) {
        return switch (kind) {
            case HEAVY -> "heavy";
            case ENDURANCE -> "lighter";
            case POWER -> "jumps";
            case MAINTENANCE -> "habit";
            case PRIMER -> "primer";
        };
    }

    static String focus(Focus focus) {
        return switch (focus) {
            case TECHNIQUE -> "Technique";
            case WEIGHT -> "Weight";
            case SPEED -> "Speed";
            case MAX_STRENGTH -> "Max strength";
            case VOLUME -> "Volume";
            case MAINTAIN -> "Maintain";
        };
    }

    /** What a block of that focus is for. */
    static String aim(Focus focus) {
        return switch (focus) {
            case TECHNIQUE -> "learn the movements";
            case WEIGHT -> "lift more weight";
            case SPEED -> "move it faster";
            case MAX_STRENGTH -> "heaviest, few reps";
            case VOLUME -> "more work, not heavier";
            case MAINTAIN -> "keep what you have";
        };
    }

    static String lever(Lever lever) {
        return lever.name().toLowerCase(Locale.ROOT);
    }

    static String phase(PhaseKind phase) {
        return switch (phase) {
            case OFF_SEASON -> "off-season";
            case IN_SEASON -> "in season";
            case TAPER -> "taper";
            case RECOVERY -> "recovery";
        };
    }

    static String intent(Intent intent) {
        return switch (intent) {
            case CONTROLLED -> "controlled";
            case MAX_CONCENTRIC -> "drive up hard";
            case FAST -> "fast";
        };
    }

    /** The constraint of that word as part of a sentence; a word of another methodology stays as it is. */
    static String constraint(String word) {
        return CONSTRAINTS.getOrDefault(word, word);
    }

    static String grade(Grade grade) {
        return switch (grade) {
            case ARTICLE -> "taken as given";
            case A -> "source read";
            case S -> "read second-hand";
            case M -> "from memory";
            case D -> "no trial behind it";
        };
    }

    /** {@code 1 week}, {@code 3 weeks}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The word with a capital first letter, the rest in lower case. */
    private static String capitalized(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The sentence with a capital first letter. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
