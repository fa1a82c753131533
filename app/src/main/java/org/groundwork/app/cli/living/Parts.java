package org.groundwork.app.cli.living;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.formats.athlete.Distances;
import org.groundwork.formats.athlete.EquipmentWords;

/** Reads the parts that arguments are made of; each throws an {@link IllegalArgumentException} that says what is wrong. */
final class Parts {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern MEASURED = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?)(km|mi)");

    private Parts() {}

    /** The text before and after the first {@code sign}. */
    static String[] pair(String text, String sign) {
        String[] parts = text.split(Pattern.quote(sign), 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("'" + text + "' has no two sides of '" + sign + "'");
        }
        return parts;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + text + "' is no date", wrong);
        }
    }

    static DateSpan span(String text) {
        String[] ends = pair(text, "..");
        return new DateSpan(date(ends[0]), date(ends[1]));
    }

    static DaySlot place(String text) {
        String[] parts = pair(text, ":");
        return new DaySlot(date(parts[0]), constant(parts[1], Slot.class));
    }

    static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no whole number");
        }
        return Integer.parseInt(text);
    }

    static <E extends Enum<E>> E constant(String text, Class<E> type) {
        Map<String, E> words = EnumSet.allOf(type).stream()
                .collect(Collectors.toMap(c -> c.name().toLowerCase(Locale.ROOT), Function.identity()));
        return word(text, words);
    }

    private static <T> T word(String text, Map<String, T> words) {
        T meaning = words.get(text.toLowerCase(Locale.ROOT));
        if (meaning == null) {
            throw new IllegalArgumentException("'" + text + "' is not known; "
                    + NearestWord.hint(text, words.keySet().stream().sorted().toList()));
        }
        return meaning;
    }

    static Set<Equipment> equipment(String text) {
        return Stream.of(text.split(","))
                .flatMap(w -> word(w, EquipmentWords.all()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code half}, {@code 21.1km} or {@code 13.1mi}. */
    static Distance distance(String text) {
        var measured = MEASURED.matcher(text);
        if (!measured.matches()) {
            return word(text, Distances.words());
        }
        double number = Double.parseDouble(measured.group(1));
        return measured.group(2).equals("km") ? Distance.ofKilometres(number) : Distance.ofMiles(number);
    }
}
