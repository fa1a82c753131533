package org.groundwork.core.planning;

import java.util.HashMap;
import java.util.Map;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;

/** Gives sessions their ids, week by week in order of place; a pinned session keeps the one it had. */
final class SessionIds {

    private final Pinned pinned;
    private final Map<IsoWeek, Integer> numbers = new HashMap<>();

    SessionIds(Pinned pinned) {
        this.pinned = pinned;
    }

    String next(IsoWeek week, DaySlot at) {
        return pinned.findId(at).orElseGet(() -> free(week));
    }

    private String free(IsoWeek week) {
        String id = week + "-" + numbers.merge(week, 1, Integer::sum);
        return pinned.isTaken(id) ? free(week) : id;
    }
}
