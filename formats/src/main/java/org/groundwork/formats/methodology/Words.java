package org.groundwork.formats.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;
import org.groundwork.formats.yaml.Value;

/** Small values that come back in many places of a methodology file. */
final class Words {

    private Words() {}

    static Optional<Grade> grade(Value value) {
        return value.word(words(Grade.values()));
    }

    static Optional<Focus> focus(Value value) {
        return value.word(words(Focus.values()));
    }

    static Optional<Lever> lever(Value value) {
        return value.word(words(Lever.values()));
    }

    static Optional<SessionKind> kind(Value value) {
        return value.word(words(SessionKind.values()));
    }

    static Optional<Intent> intent(Value value) {
        return value.word(words(Intent.values()));
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    /** One number, or two in a list, the lower first. */
    static Optional<Range> range(Value value, int least, int most) {
        List<Integer> numbers = numbers(value, least, most);
        if (numbers.size() < value.listOrOne().size()) {
            return Optional.empty();
        }
        boolean one = numbers.size() == 1;
        if (!one && (numbers.size() != 2 || numbers.get(0) > numbers.get(1))) {
            value.problem(value.name() + " of " + numbers + " is no range", "give one number, or [least, most]");
            return Optional.empty();
        }
        return Optional.of(new Range(numbers.get(0), numbers.get(one ? 0 : 1)));
    }

    /** The numbers of a list or the one number; those that are out of bounds are noted and left out. */
    static List<Integer> numbers(Value value, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        value.listOrOne().forEach(v -> v.whole(least, most).ifPresent(numbers::add));
        return numbers;
    }

    /** The items of a list that are among {@code known}; others are noted and left out. */
    static List<String> names(Value value, Set<String> known) {
        List<String> names = new ArrayList<>();
        value.list().ifPresent(items -> items.forEach(i -> i.oneOf(known).ifPresent(names::add)));
        return names;
    }
}
