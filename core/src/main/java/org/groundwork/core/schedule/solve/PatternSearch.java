package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.Arrays;
import org.groundwork.core.schedule.WeekDemand;

/** Lists the patterns of one week, depth first. Used once. */
final class PatternSearch {

    private final WeekModel week;
    private final Consequences early;
    private final Consequences late;
    private final StateIndex entryStates = new StateIndex();
    private final StateIndex exitStates = new StateIndex();
    private final int[] afterDay;
    private final int[] lastChoice;
    private final int[] chosen = new int[WeekDemand.MOST_SESSIONS];
    private final int[] placed = new int[WeekDemand.MOST_TYPES];
    private int[] costs = new int[256];
    private int[] sessions = new int[256];
    private int[] entries = new int[256];
    private int[] exits = new int[256];
    private int count;

    PatternSearch(WeekModel week, Consequences early, Consequences late) {
        this.week = week;
        this.early = early;
        this.late = late;
        afterDay = week.open().firstOnLaterDay();
        lastChoice = week.open().nextPinned();
    }

    WeekPatterns search() {
        extend(0, 0, week.emptyCost(), 0, week.pastDays(), 0, 0);
        return new WeekPatterns(
                Arrays.copyOf(costs, count),
                Arrays.copyOf(sessions, count),
                Arrays.copyOf(entries, count),
                Arrays.copyOf(exits, count),
                entryStates.toStates(),
                exitStates.toStates(),
                meanings(early),
                meanings(late));
    }

    private static int[][] meanings(Consequences sets) {
        int[][] meanings = new int[sets.count()][];
        for (int set = 0; set < meanings.length; set++) {
            meanings[set] = sets.meaning(set);
        }
        return meanings;
    }

    private void extend(int from, int size, int cost, int packed, int days, int head, int tail) {
        int stop = lastChoice[from];
        int end = week.open().count();
        if (stop == end) {
            add(cost + week.spreadCosts()[days], packed, entryStates.of(days, head), exitStates.of(days, tail));
        }
        if (size == week.quota().room()) {
            return;
        }
        for (int i = from; i < end && i <= stop; i++) {
            int code = week.open().codes()[i];
            int type = Code.type(code);
            int[] worth = week.worth()[type];
            int held = placed[type];
            int pairs = held + 1 < worth.length ? pairCost(code, size) : IMPOSSIBLE;
            if (pairs >= IMPOSSIBLE) {
                continue;
            }
            chosen[size] = code;
            placed[type]++;
            extend(
                    afterDay[i],
                    size + 1,
                    cost + week.places().cost(code) + pairs + worth[held + 1] - worth[held],
                    Code.pack(packed, size, code),
                    days | 1 << Code.day(code),
                    early.with(head, code),
                    late.with(tail, code));
            placed[type]--;
        }
    }

    private int pairCost(int code, int size) {
        int cost = 0;
        for (int i = 0; i < size; i++) {
            cost = Costs.add(cost, week.pairCosts()[chosen[i] * Code.COUNT + code]);
        }
        return cost;
    }

    private void add(int cost, int packed, int entry, int exit) {
        if (count == costs.length) {
            costs = Arrays.copyOf(costs, 2 * count);
            sessions = Arrays.copyOf(sessions, 2 * count);
            entries = Arrays.copyOf(entries, 2 * count);
            exits = Arrays.copyOf(exits, 2 * count);
        }
        costs[count] = cost;
        sessions[count] = packed;
        entries[count] = entry;
        exits[count] = exit;
        count++;
    }
}
