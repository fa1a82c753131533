package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundwork.core.log.EntryReader;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.Load;

/** The best that each lift showed on each day. */
final class DailyBests {

    private DailyBests() {}

    /** By day, ascending, then by exercise; days and exercises that showed nothing are not there. */
    static SortedMap<LocalDate, SortedMap<String, Load>> of(TrainingLog log, ShownStrength shown) {
        SortedMap<LocalDate, SortedMap<String, Load>> days = new TreeMap<>();
        EntryReader sets = new EntryReader() {
            @Override
            public void set(SetDone set) {
                shown.of(set).ifPresent(load -> note(days, set, load));
            }
        };
        log.standing().forEach(entry -> entry.tell(sets));
        return days;
    }

    private static void note(Map<LocalDate, SortedMap<String, Load>> days, SetDone set, Load shown) {
        days.computeIfAbsent(set.date(), day -> new TreeMap<>())
                .merge(set.exercise(), shown, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
}
