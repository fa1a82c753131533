package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least cost of a season through each session there can be. Found forwards, with the costs to go. Also where one
 * announced session need not be kept.
 */
final class LeastCosts {

    private final List<int[][]> byWeek;

    private LeastCosts(List<int[][]> byWeek) {
        this.byWeek = byWeek;
    }

    /**
     * What the best season with the session costs; impossible where there is none.
     *
     * @param unbound the number of the {@link Announced announced} session that costs nothing where it is not kept;
     *     their count for none
     */
    int through(int week, int code, int unbound) {
        return byWeek.get(week)[unbound][code];
    }

    static LeastCosts of(SeasonModel season, CostToGo costToGo) {
        List<int[][]> least = new ArrayList<>();
        int[] soFar = new int[season.patterns().get(0).entryStates().count()];
        for (int week = 0; week < season.patterns().size(); week++) {
            WeekPatterns patterns = season.patterns().get(week);
            Announced announced = season.weeks().get(week).announced();
            least.add(through(patterns, announced, soFar, costToGo.after(week)));
            if (week + 1 < season.patterns().size()) {
                StateCosts between = leaving(patterns, soFar);
                between.relax(season.habitWeight());
                soFar = entering(season.patterns().get(week + 1), between);
            }
        }
        return new LeastCosts(least);
    }

    private static int[][] through(WeekPatterns week, Announced announced, int[] soFar, int[] toGo) {
        int[][] least = new int[announced.count() + 1][];
        Arrays.setAll(least, unbound -> Costs.impossible(Code.COUNT));
        for (int i = 0; i < week.count(); i++) {
            int cost = soFar[week.entries()[i]] + week.costs()[i] + toGo[week.exits()[i]];
            if (cost < Costs.IMPOSSIBLE) {
                lower(least, week.sessions()[i], cost, announced);
            }
        }
        return least;
    }

    private static void lower(int[][] least, int packed, int cost, Announced announced) {
        lower(least[announced.count()], packed, cost);
        for (int unbound = 0; unbound < announced.count(); unbound++) {
            lower(least[unbound], packed, cost - announced.unkept(packed, unbound));
        }
    }

    private static void lower(int[] least, int packed, int cost) {
        for (int rest = packed; Code.hasFirst(rest); rest = Code.rest(rest)) {
            int code = Code.first(rest);
            least[code] = Math.min(least[code], cost);
        }
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
