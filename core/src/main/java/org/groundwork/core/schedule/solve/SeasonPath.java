package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest path through the weeks of a season. Between two weeks stand the states: the weekdays with strength and
 * what the late sessions mean. The habit of weekdays is relaxed one weekday at a time.
 */
final class SeasonPath {

    private static final int WEEKDAY_SETS = 128;

    private final SeasonModel season;
    private final List<int[]> costToGo;
    private final int bound;

    /** Works backwards from the season's end. */
    SeasonPath(SeasonModel season) {
        this.season = season;
        int last = season.patterns().size() - 1;
        costToGo = new ArrayList<>(Collections.nCopies(last + 1, null));
        costToGo.set(last, new int[season.patterns().get(last).exitStates().count()]);
        for (int week = last; week > 0; week--) {
            int[] entering = entering(season.patterns().get(week), costToGo.get(week));
            costToGo.set(week - 1, leaving(season.patterns().get(week - 1), relaxed(week, entering)));
        }
        bound = Arrays.stream(fromEntries(season.patterns().get(0), costToGo.get(0)))
                .min()
                .orElse(IMPOSSIBLE);
    }

    /** The cost that no season is under; impossible where the pins cannot be kept. */
    int bound() {
        return bound;
    }

    /** For each entry, the least cost from its week on, apart from what joins it to the week before. */
    private static int[] fromEntries(WeekPatterns week, int[] toGo) {
        int[] best = Costs.impossible(week.entryStates().count());
        for (int i = 0; i < week.count(); i++) {
            int entry = week.entries()[i];
            best[entry] = Math.min(best[entry], week.costs()[i] + toGo[week.exits()[i]]);
        }
        return best;
    }

    /** By weekdays of the week and class before, the least cost from the week on, apart from the habit. */
    private static int[] entering(WeekPatterns week, int[] toGo) {
        int classes = week.heads()[0].length;
        int[] fromEntries = fromEntries(week, toGo);
        int[] entering = Costs.impossible(WEEKDAY_SETS * classes);
        for (int entry = 0; entry < fromEntries.length; entry++) {
            int[] head = week.heads()[week.entryStates().classes()[entry]];
            int row = week.entryStates().weekdays()[entry] * classes;
            int cost = fromEntries[entry];
            for (int c = 0; c < classes; c++) {
                entering[row + c] = Math.min(entering[row + c], cost + head[c]);
            }
        }
        return entering;
    }

    /** Lets every set of weekdays take over from the others at the price of the changed weekdays. */
    private int[] relaxed(int week, int[] byWeekdays) {
        int classes = season.patterns().get(week).heads()[0].length;
        int weight = season.habitWeight();
        for (int day = 1; day < WEEKDAY_SETS; day <<= 1) {
            for (int set = 0; set < WEEKDAY_SETS; set++) {
                if ((set & day) == 0) {
                    relax(byWeekdays, set * classes, (set | day) * classes, classes, weight);
                }
            }
        }
        return byWeekdays;
    }

    private static void relax(int[] costs, int one, int other, int length, int weight) {
        for (int c = 0; c < length; c++) {
            int a = costs[one + c];
            int b = costs[other + c];
            costs[one + c] = Math.min(a, b + weight);
            costs[other + c] = Math.min(b, a + weight);
        }
    }

    private static int[] leaving(WeekPatterns week, int[] entered) {
        States exits = week.exitStates();
        int classes = week.tails().length;
        int[] toGo = new int[exits.count()];
        for (int exit = 0; exit < toGo.length; exit++) {
            toGo[exit] = entered[exits.weekdays()[exit] * classes + exits.classes()[exit]];
        }
        return toGo;
    }

    /** The packed codes of every week of the best season; of equally good ones more sessions win, then earlier places. */
    int[] best() {
        int[] chosen = new int[season.patterns().size()];
        int weekdays = 0;
        int tail = 0;
        for (int week = 0; week < chosen.length; week++) {
            WeekPatterns patterns = season.patterns().get(week);
            int pattern = bestPattern(week, weekdays, tail);
            chosen[week] = patterns.sessions()[pattern];
            int exit = patterns.exits()[pattern];
            weekdays = patterns.exitStates().weekdays()[exit];
            tail = patterns.exitStates().classes()[exit];
        }
        return chosen;
    }

    private int bestPattern(int week, int weekdays, int tail) {
        WeekPatterns patterns = season.patterns().get(week);
        int[] joining = joining(week, weekdays, tail);
        int[] toGo = costToGo.get(week);
        int best = 0;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < patterns.count(); i++) {
            int cost = patterns.costs()[i] + joining[patterns.entries()[i]] + toGo[patterns.exits()[i]];
            int size = cost > least ? 0 : Code.count(patterns.sessions()[i]);
            if (cost < least || cost == least && size > most) {
                best = i;
                least = cost;
                most = size;
            }
        }
        return best;
    }

    /** By entry, what it costs to enter the week from one state. */
    private int[] joining(int week, int weekdays, int tail) {
        WeekPatterns patterns = season.patterns().get(week);
        States entries = patterns.entryStates();
        int weight = week == 0 ? 0 : season.habitWeight();
        int[] joining = new int[entries.count()];
        for (int entry = 0; entry < joining.length; entry++) {
            int habit = weight * Integer.bitCount(weekdays ^ entries.weekdays()[entry]);
            joining[entry] = patterns.heads()[entries.classes()[entry]][tail] + habit;
        }
        return joining;
    }

    /**
     * By week and code, the least cost of a season that has that session; impossible where there is none. Works
     * forwards from the season's start.
     */
    List<int[]> leastCosts() {
        List<int[]> least = new ArrayList<>();
        int[] fromStart = new int[season.patterns().get(0).entryStates().count()];
        for (int week = 0; week < season.patterns().size(); week++) {
            WeekPatterns patterns = season.patterns().get(week);
            least.add(through(patterns, fromStart, costToGo.get(week)));
            if (week + 1 < season.patterns().size()) {
                int[] left = left(patterns, fromStart);
                fromStart = entered(season.patterns().get(week + 1), relaxed(week + 1, left));
            }
        }
        return least;
    }

    private static int[] through(WeekPatterns week, int[] fromStart, int[] toGo) {
        int[] least = Costs.impossible(Code.COUNT);
        for (int i = 0; i < week.count(); i++) {
            int cost = fromStart[week.entries()[i]] + week.costs()[i] + toGo[week.exits()[i]];
            for (int rest = week.sessions()[i]; Code.hasFirst(rest); rest = Code.rest(rest)) {
                int code = Code.first(rest);
                least[code] = Math.min(least[code], cost);
            }
        }
        return least;
    }

    /** By weekdays and class of late sessions, the least cost of a season up to the end of the week. */
    private static int[] left(WeekPatterns week, int[] fromStart) {
        int classes = week.tails().length;
        States exits = week.exitStates();
        int[] byExit = Costs.impossible(exits.count());
        for (int i = 0; i < week.count(); i++) {
            int exit = week.exits()[i];
            byExit[exit] = Math.min(byExit[exit], fromStart[week.entries()[i]] + week.costs()[i]);
        }
        int[] left = Costs.impossible(WEEKDAY_SETS * classes);
        for (int exit = 0; exit < byExit.length; exit++) {
            left[exits.weekdays()[exit] * classes + exits.classes()[exit]] = byExit[exit];
        }
        return left;
    }

    private static int[] entered(WeekPatterns week, int[] left) {
        States entries = week.entryStates();
        int classes = week.heads()[0].length;
        int[] fromStart = Costs.impossible(entries.count());
        for (int entry = 0; entry < fromStart.length; entry++) {
            int[] head = week.heads()[entries.classes()[entry]];
            int row = entries.weekdays()[entry] * classes;
            for (int c = 0; c < classes; c++) {
                fromStart[entry] = Math.min(fromStart[entry], left[row + c] + head[c]);
            }
        }
        return fromStart;
    }
}
