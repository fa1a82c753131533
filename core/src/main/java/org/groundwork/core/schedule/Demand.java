package org.groundwork.core.schedule;

import java.util.List;
import java.util.Objects;

/**
 * How many sessions of one type a week can use, and what each is worth.
 *
 * @param type the type
 * @param values what the first, second, ... session of that type is worth, each 0 to 1,000,000; as many as there may be
 * @param wished how many of them are wished for, 0 to the number of values; those beyond are welcome, not missed
 */
public record Demand(SessionType type, List<Integer> values, int wished) {

    private static final int MOST_WORTH = 1_000_000;

    public Demand {
        Objects.requireNonNull(type, "type");
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value < 0 || value > MOST_WORTH)) {
            throw new IllegalArgumentException("a session is worth 0 to " + MOST_WORTH + ", not " + values);
        }
        if (wished < 0 || wished > values.size()) {
            throw new IllegalArgumentException(
                    wished + " sessions wished for, where " + values.size() + " may be held");
        }
    }

    /** The most sessions of the type, 0 or more. */
    public int maximum() {
        return values.size();
    }

    /** What is lost where only {@code placed} sessions are held, 0 or more. */
    public int lossAt(int placed) {
        return values.stream().skip(placed).mapToInt(Integer::intValue).sum();
    }
}
