package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.List;

/** The least cost of a season through each session there can be. Found forwards, with the costs to go. */
final class LeastCosts {

    private LeastCosts() {}

    /** By week and code; impossible where no season has that session. */
    static List<int[]> of(SeasonModel season, CostToGo costToGo) {
        List<int[]> least = new ArrayList<>();
        int[] soFar = new int[season.patterns().get(0).entryStates().count()];
        for (int week = 0; week < season.patterns().size(); week++) {
            WeekPatterns patterns = season.patterns().get(week);
            least.add(through(patterns, soFar, costToGo.after(week)));
            if (week + 1 < season.patterns().size()) {
                StateCosts between = leaving(patterns, soFar);
                between.relax(season.habitWeight());
                soFar = entering(season.patterns().get(week + 1), between);
            }
        }
        return least;
    }

    private static int[] through(WeekPatterns week, int[] soFar, int[] toGo) {
        int[] least = Costs.impossible(Code.COUNT);
        for (int i = 0; i < week.count(); i++) {
            int cost = soFar[week.entries()[i]] + week.costs()[i] + toGo[week.exits()[i]];
            for (int rest = week.sessions()[i]; Code.hasFirst(rest); rest = Code.rest(rest)) {
                int code = Code.first(rest);
                least[code] = Math.min(least[code], cost);
            }
        }
        return least;
    }

    private static StateCosts leaving(WeekPatterns week, int[] soFar) {
        int[] byExit = Costs.impossible(week.exitStates().count());
        for (int i = 0; i < week.count(); i++) {
            int exit = week.exits()[i];
            byExit[exit] = Math.min(byExit[exit], soFar[week.entries()[i]] + week.costs()[i]);
        }
        StateCosts between = new StateCosts(week.tails().length);
        for (int exit = 0; exit < byExit.length; exit++) {
            between.lower(week.exitStates().weekdays()[exit], week.exitStates().classes()[exit], byExit[exit]);
        }
        return between;
    }

    private static int[] entering(WeekPatterns week, StateCosts between) {
        States entries = week.entryStates();
        int[] soFar = new int[entries.count()];
        for (int entry = 0; entry < soFar.length; entry++) {
            soFar[entry] = between.least(entries.weekdays()[entry], week.heads()[entries.classes()[entry]]);
        }
        return soFar;
    }
}
