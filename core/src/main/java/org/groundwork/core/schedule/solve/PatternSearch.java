package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import org.groundwork.core.schedule.WeekDemand;

/** Lists the patterns of one week, depth first in the order of codes. Used once. */
final class PatternSearch {

    private final WeekModel week;
    private final Consequences early;
    private final Consequences late;
    private final PatternList found = new PatternList();
    private final int[] firstOnLaterDay;
    private final int[] nextPinned;
    private final int[] chosen = new int[WeekDemand.MOST_SESSIONS];
    private final int[] placed = new int[WeekDemand.MOST_TYPES];
    private int packed;
    private int size;

    /**
     * @param early tells apart sets of the week's early sessions
     * @param late tells apart sets of its late sessions
     */
    PatternSearch(WeekModel week, Consequences early, Consequences late) {
        this.week = week;
        this.early = early;
        this.late = late;
        firstOnLaterDay = week.open().firstOnLaterDay();
        nextPinned = week.open().nextPinned();
    }

    WeekPatterns search() {
        extend(0, week.emptyCost(), week.pastDays(), 0, 0);
        return found.toPatterns(early, late);
    }

    /** Adds the pattern chosen so far and all that add to it a session of the codes from index {@code from} on. */
    private void extend(int from, int cost, int weekdays, int head, int tail) {
        int pin = nextPinned[from];
        int end = week.open().count();
        if (pin == end) {
            found.add(cost + week.spreadCosts()[weekdays], packed, weekdays, head, tail);
        }
        if (size < week.quota().room()) {
            for (int i = from; i < end && i <= pin; i++) {
                tryCode(i, cost, weekdays, head, tail);
            }
        }
    }

    private void tryCode(int index, int cost, int weekdays, int head, int tail) {
        int code = week.open().codes()[index];
        int type = Code.type(code);
        int[] worth = week.worth()[type];
        int held = placed[type];
        int pairs = held + 1 < worth.length ? pairCost(code) : IMPOSSIBLE;
        if (pairs == IMPOSSIBLE) {
            return;
        }
        int added = week.places().cost(code) + pairs + worth[held + 1] - worth[held];
        int before = packed;
        packed = Code.pack(packed, size, code);
        chosen[size++] = code;
        placed[type]++;
        extend(
                firstOnLaterDay[index],
                cost + added,
                weekdays | 1 << Code.day(code),
                early.with(head, code),
                late.with(tail, code));
        placed[type]--;
        size--;
        packed = before;
    }

    private int pairCost(int code) {
        int cost = 0;
        for (int i = 0; i < size; i++) {
            cost = Costs.add(cost, week.pairCosts()[chosen[i] * Code.COUNT + code]);
        }
        return cost;
    }
}
