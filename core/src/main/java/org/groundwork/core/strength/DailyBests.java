package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundwork.core.log.EntryReader;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.Load;

/** The best that each lift showed on each day. */
final class DailyBests {

    private DailyBests() {}

    /** By day, ascending, then by exercise; a day whose sets showed nothing has none. */
    static SortedMap<LocalDate, SortedMap<String, Load>> of(TrainingLog log, ShownStrength shown) {
        SortedMap<LocalDate, SortedMap<String, Load>> days = new TreeMap<>();
        EntryReader sets = new EntryReader() {
            @Override
            public void set(SetDone set) {
                SortedMap<String, Load> day = days.computeIfAbsent(set.date(), date -> new TreeMap<>());
                shown.of(set).ifPresent(load -> day.merge(set.exercise(), load, DailyBests::larger));
            }
        };
        log.standing().forEach(entry -> entry.tell(sets));
        return days;
    }

    private static Load larger(Load one, Load other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
