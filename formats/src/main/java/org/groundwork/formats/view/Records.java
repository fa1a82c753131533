package org.groundwork.formats.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.Load;

/** The days on which more was lifted than ever before. */
final class Records {

    /**
     * The heaviest set of a day, heavier than every earlier one.
     *
     * @param words {@code Back squat: 72.5 kg for 5, the most so far}
     */
    record Line(LocalDate date, String words) {}

    private Records() {}

    /** The newest first; an exercise's first day is none. */
    static List<Line> of(TrainingLog log, Catalogue catalogue) {
        Map<String, Load> most = new HashMap<>();
        List<Line> records = new ArrayList<>();
        for (HeldSession session : log.sessions()) {
            heaviest(session).forEach((exercise, set) -> {
                Load before = most.get(exercise);
                Load now = set.load().orElseThrow();
                if (before != null && now.compareTo(before) > 0) {
                    records.add(line(session, set, catalogue));
                }
                most.merge(exercise, now, (one, other) -> one.compareTo(other) > 0 ? one : other);
            });
        }
        Collections.reverse(records);
        return records;
    }

    /** Of each exercise the heaviest set that was no warm-up and did not fail at once. */
    private static Map<String, SetDone> heaviest(HeldSession session) {
        Map<String, SetDone> heaviest = new HashMap<>();
        session.sets().stream()
                .filter(set -> set.isWork() && set.load().isPresent() && set.amount() > 0)
                .forEach(set -> heaviest.merge(set.exercise(), set, Records::heavier));
        return heaviest;
    }

    private static SetDone heavier(SetDone one, SetDone other) {
        return other.load().orElseThrow().compareTo(one.load().orElseThrow()) > 0 ? other : one;
    }

    private static Line line(HeldSession session, SetDone set, Catalogue catalogue) {
        Optional<Exercise> known = catalogue.find(set.exercise());
        String kilograms = BigDecimal.valueOf(set.load().orElseThrow().grams(), 3)
                .stripTrailingZeros()
                .toPlainString();
        String amount = set.amount() + (set.held() ? " seconds" : "");
        return new Line(
                session.at().date(),
                known.map(Exercise::name).orElse(set.exercise()) + ": " + kilograms + " kg for " + amount
                        + ", the most so far");
    }
}
