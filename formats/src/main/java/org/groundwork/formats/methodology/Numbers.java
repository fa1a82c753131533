package org.groundwork.formats.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.Range;
import org.groundwork.formats.yaml.Value;

/** Numbers and ranges, which come back in many places of a methodology file. */
final class Numbers {

    private Numbers() {}

    /** One number, or two in a list, the lower first. */
    static Optional<Range> range(Value value, int least, int most) {
        List<Integer> numbers = all(value, least, most);
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
    static List<Integer> all(Value value, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        value.listOrOne().forEach(v -> v.whole(least, most).ifPresent(numbers::add));
        return numbers;
    }
}
