package org.groundwork.core.schedule.solve;

import java.util.Arrays;

/** What the rest of a season costs at least after each state that a week can end in. Found from the end backwards. */
final class CostToGo {

    private final int[][] byWeekAndExit;
    private final int bound;

    CostToGo(SeasonModel season) {
        int last = season.patterns().size() - 1;
        byWeekAndExit = new int[last + 1][];
        byWeekAndExit[last] = new int[season.patterns().get(last).exitStates().count()];
        for (int week = last; week > 0; week--) {
            StateCosts between = entering(season.patterns().get(week), byWeekAndExit[week]);
            between.relax(season.habitWeight());
            byWeekAndExit[week - 1] = leaving(season.patterns().get(week - 1), between);
        }
        bound = Arrays.stream(fromEntries(season.patterns().get(0), byWeekAndExit[0]))
                .min()
                .orElse(Costs.IMPOSSIBLE);
    }

    /** The cost that no season is under. */
    int bound() {
        return bound;
    }

    /** By exit of the week, what the weeks after it cost; must not be changed. */
    int[] after(int week) {
        return byWeekAndExit[week];
    }

    /** By entry of the week, what it and the weeks after it cost, apart from what joins it to the week before. */
    private static int[] fromEntries(WeekPatterns week, int[] toGo) {
        int[] best = Costs.impossible(week.entryStates().count());
        for (int i = 0; i < week.count(); i++) {
            int entry = week.entries()[i];
            best[entry] = Math.min(best[entry], week.costs()[i] + toGo[week.exits()[i]]);
        }
        return best;
    }

    private static StateCosts entering(WeekPatterns week, int[] toGo) {
        States entries = week.entryStates();
        StateCosts between = new StateCosts(week.heads()[0].length);
        int[] fromEntries = fromEntries(week, toGo);
        for (int entry = 0; entry < fromEntries.length; entry++) {
            between.lower(entries.weekdays()[entry], fromEntries[entry], week.heads()[entries.classes()[entry]]);
        }
        return between;
    }

    private static int[] leaving(WeekPatterns week, StateCosts between) {
        States exits = week.exitStates();
        int[] toGo = new int[exits.count()];
        for (int exit = 0; exit < toGo.length; exit++) {
            toGo[exit] = between.get(exits.weekdays()[exit], exits.classes()[exit]);
        }
        return toGo;
    }
}
