package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of weekdays, in full or short, in the languages that plans are most often written in. */
final class DayNames {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("nl"),
            Locale.forLanguageTag("pt"));
    private static final Map<String, DayOfWeek> NAMES = names();
    private static final String LETTERS = "MTWTFSSMTWTFS";

    private DayNames() {}

    /** The weekday that {@code word} names. */
    static Optional<DayOfWeek> of(String word) {
        return Optional.ofNullable(NAMES.get(plain(word)));
    }

    /** The weekday that seven single letters start with; {@code letters} as {@code MTWTFSS} or from another day on. */
    static Optional<DayOfWeek> firstOf(String letters) {
        int at = letters.length() == 7 ? LETTERS.indexOf(letters.toUpperCase(Locale.ROOT)) : -1;
        return at < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(at + 1));
    }

    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                names.putIfAbsent(plain(day.getDisplayName(TextStyle.FULL_STANDALONE, language)), day);
                names.putIfAbsent(plain(day.getDisplayName(TextStyle.SHORT_STANDALONE, language)), day);
            }
        }
        names.put("tues", DayOfWeek.TUESDAY);
        names.put("weds", DayOfWeek.WEDNESDAY);
        names.put("thur", DayOfWeek.THURSDAY);
        names.put("thurs", DayOfWeek.THURSDAY);
        for (DayOfWeek day : DayOfWeek.values()) {
            names.putIfAbsent(day.name().substring(0, 2).toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(names);
    }

    private static String plain(String word) {
        return word.strip().replaceAll("[.:]$", "").toLowerCase(Locale.ROOT);
    }
}
