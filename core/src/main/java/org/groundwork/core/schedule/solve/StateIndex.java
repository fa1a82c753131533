package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the states, a set of weekdays and a class of consequences, that the patterns of a week meet. */
final class StateIndex {

    private static final int WEEKDAY_SETS = 128;

    private final List<int[]> byClass = new ArrayList<>();
    private int[] days = new int[64];
    private int[] classes = new int[64];
    private int count;

    /** The state's number; the next free one where it is met for the first time. */
    int of(int weekdays, int set) {
        while (byClass.size() <= set) {
            int[] unknown = new int[WEEKDAY_SETS];
            Arrays.fill(unknown, -1);
            byClass.add(unknown);
        }
        int[] known = byClass.get(set);
        if (known[weekdays] < 0) {
            known[weekdays] = append(weekdays, set);
        }
        return known[weekdays];
    }

    private int append(int weekdays, int set) {
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
            classes = Arrays.copyOf(classes, 2 * count);
        }
        days[count] = weekdays;
        classes[count] = set;
        return count++;
    }

    States toStates() {
        return new States(Arrays.copyOf(days, count), Arrays.copyOf(classes, count));
    }
}
