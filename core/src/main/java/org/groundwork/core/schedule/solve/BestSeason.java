package org.groundwork.core.schedule.solve;

/**
 * Picks one best season, walking forwards along the costs to go. Of equally good ones more sessions win, then earlier
 * places, week by week.
 */
final class BestSeason {

    private final SeasonModel season;
    private final CostToGo costToGo;

    private BestSeason(SeasonModel season, CostToGo costToGo) {
        this.season = season;
        this.costToGo = costToGo;
    }

    /** The packed codes of every week. */
    static int[] of(SeasonModel season, CostToGo costToGo) {
        BestSeason best = new BestSeason(season, costToGo);
        int[] chosen = new int[season.patterns().size()];
        int weekdays = 0;
        int tail = 0;
        for (int week = 0; week < chosen.length; week++) {
            WeekPatterns patterns = season.patterns().get(week);
            int pattern = best.pattern(week, best.joining(week, weekdays, tail));
            chosen[week] = patterns.sessions()[pattern];
            int exit = patterns.exits()[pattern];
            weekdays = patterns.exitStates().weekdays()[exit];
            tail = patterns.exitStates().classes()[exit];
        }
        return chosen;
    }

    /** Patterns come in the order of their codes, so that the first of equals has the earliest places. */
    private int pattern(int week, int[] joining) {
        WeekPatterns patterns = season.patterns().get(week);
        int[] toGo = costToGo.after(week);
        int best = 0;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < patterns.count(); i++) {
            int cost = patterns.costs()[i] + joining[patterns.entries()[i]] + toGo[patterns.exits()[i]];
            if (cost <= least) {
                int size = Code.count(patterns.sessions()[i]);
                if (cost < least || size > most) {
                    best = i;
                    least = cost;
                    most = size;
                }
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
}
