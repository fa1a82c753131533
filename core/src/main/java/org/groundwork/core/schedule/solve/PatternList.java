package org.groundwork.core.schedule.solve;

import java.util.Arrays;

/** A growing list of a week's patterns. */
final class PatternList {

    private final StateIndex entryStates = new StateIndex();
    private final StateIndex exitStates = new StateIndex();
    private int[] costs = new int[64];
    private int[] sessions = new int[64];
    private int[] entries = new int[64];
    private int[] exits = new int[64];
    private int count;

    /** Appends a pattern; {@code head} and {@code tail} are the classes of its early and its late sessions. */
    void add(int cost, int packed, int weekdays, int head, int tail) {
        if (count == costs.length) {
            grow();
        }
        costs[count] = cost;
        sessions[count] = packed;
        entries[count] = entryStates.of(weekdays, head);
        exits[count] = exitStates.of(weekdays, tail);
        count++;
    }

    private void grow() {
        costs = Arrays.copyOf(costs, 2 * count);
        sessions = Arrays.copyOf(sessions, 2 * count);
        entries = Arrays.copyOf(entries, 2 * count);
        exits = Arrays.copyOf(exits, 2 * count);
    }

    WeekPatterns toPatterns(Consequences early, Consequences late) {
        return new WeekPatterns(
                Arrays.copyOf(costs, count),
                Arrays.copyOf(sessions, count),
                Arrays.copyOf(entries, count),
                Arrays.copyOf(exits, count),
                entryStates.toStates(),
                exitStates.toStates(),
                early.meanings(),
                late.meanings());
    }
}
