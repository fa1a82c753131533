package org.groundwork.formats.athlete;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.NearestWord;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** The weekdays' words: {@code tue} or {@code tuesday}, in upper or lower case. */
final class Weekdays {

    private static final int SHORT_LENGTH = 3;
    private static final Map<String, DayOfWeek> WORDS = words();

    private Weekdays() {}

    private static Map<String, DayOfWeek> words() {
        Map<String, DayOfWeek> words = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String word = day.name().toLowerCase(Locale.ROOT);
            words.put(word.substring(0, SHORT_LENGTH), day);
            words.put(word, day);
        }
        return words;
    }

    static Optional<DayOfWeek> read(Value value) {
        return value.word(WORDS);
    }

    /** The section's values by weekday; keys that are none, or come twice, are noted and left out. */
    static Map<DayOfWeek, Value> all(Section section) {
        Map<DayOfWeek, Value> days = new EnumMap<>(DayOfWeek.class);
        section.all().forEach((word, value) -> {
            DayOfWeek day = WORDS.get(word.toLowerCase(Locale.ROOT));
            if (day == null) {
                value.problem("'" + word + "' is not a weekday", NearestWord.hint(word, WORDS.keySet()));
            } else if (days.putIfAbsent(day, value) != null) {
                value.problem("'" + word + "' stands twice", "put everything of a day on one line");
            }
        });
        return days;
    }
}
