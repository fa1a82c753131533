package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Timeline;

/** The sessions of one week that the athlete was told of, by number, and the {@link Code codes} that keep each. */
final class Announced {

    private static final int NONE = -1;

    private final int[] numbers = new int[Code.COUNT];
    private final int[] weights;

    /** @param week the number of the week, which is due {@code types} */
    Announced(int week, List<SessionType> types, Constraints constraints, Timeline timeline) {
        List<PublishedSession> found = new ArrayList<>();
        List<Integer> savings = new ArrayList<>();
        Arrays.fill(numbers, NONE);
        for (int place = 0; place < Code.PLACES; place++) {
            for (int type = 0; type < types.size(); type++) {
                DaySlot at = timeline.place(week, place);
                int saving = constraints.published().saving(timeline.candidate(types.get(type), at));
                if (saving > 0) {
                    PublishedSession kept = new PublishedSession(types.get(type).kind(), at);
                    if (!found.contains(kept)) {
                        found.add(kept);
                        savings.add(saving);
                    }
                    numbers[Code.of(place, type)] = found.indexOf(kept);
                }
            }
        }
        weights = savings.stream().mapToInt(Integer::intValue).toArray();
    }

    int count() {
        return weights.length;
    }

    /** The number of the session that {@code code} keeps; {@link #count} where it keeps none. */
    int number(int code) {
        return numbers[code] == NONE ? count() : numbers[code];
    }

    /** What a week that holds {@code packed} pays for not keeping the session numbered {@code number}, 0 or more. */
    int unkept(int packed, int number) {
        for (int rest = packed; Code.hasFirst(rest); rest = Code.rest(rest)) {
            if (numbers[Code.first(rest)] == number) {
                return 0;
            }
        }
        return weights[number];
    }
}
