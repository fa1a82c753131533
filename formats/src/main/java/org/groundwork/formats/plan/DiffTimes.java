package org.groundwork.formats.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.DaySlot;

/** Says when what changed is done, however often that is. */
final class DiffTimes {

    private DiffTimes() {}

    /** {@code on Tue 2 Mar, evening}, {@code on Tue 2 Mar and Fri 5 Mar}, {@code in 12 sessions from Tue 2 Mar on}. */
    static String inSessions(List<DaySlot> times) {
        return times.size() > 2 ? "in " + Words.count(times.size(), "session") + " " + dates(times) : dates(times);
    }

    /** {@code on Tue 2 Mar, evening}, {@code on Tue 2 Mar and Fri 5 Mar}, {@code from Tue 2 Mar on}. */
    static String dates(List<DaySlot> times) {
        List<DaySlot> sorted = times.stream().sorted().toList();
        return switch (sorted.size()) {
            case 1 -> "on " + Words.place(sorted.get(0));
            case 2 ->
                "on " + Words.date(sorted.get(0).date()) + " and "
                        + Words.date(sorted.get(1).date());
            default -> "from " + Words.date(sorted.get(0).date()) + " on";
        };
    }

    /** {@code Tue evening}. */
    static String weekly(DaySlot at) {
        return Words.weekday(at.date().getDayOfWeek()) + " " + Words.slot(at.slot());
    }

    /** What shares a key, by the first of each; {@code things} keep their order. */
    static <K, T> Map<K, List<T>> grouped(List<T> things, Function<T, K> key) {
        return things.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
