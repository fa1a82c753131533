package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.List;
import org.groundwork.core.schedule.WeekDemand;

/** Makes sure that no season can cost as much as the number that stands for "impossible". */
final class Magnitude {

    private Magnitude() {}

    /** @throws IllegalArgumentException where penalties are so large that sums could overflow */
    static void requireCountable(List<WeekModel> weeks, int dearestPair, int habitWeight) {
        long most = 0;
        for (WeekModel week : weeks) {
            most += most(week, dearestPair) + 7L * habitWeight;
        }
        if (most >= IMPOSSIBLE) {
            throw new IllegalArgumentException("values and penalties of a season may add up to " + most
                    + ", which is more than " + IMPOSSIBLE + " - use smaller weights");
        }
    }

    private static long most(WeekModel week, int dearestPair) {
        long dearestPlace = 0;
        for (int code : week.open().codes()) {
            dearestPlace = Math.max(dearestPlace, week.places().cost(code));
        }
        long dearestSpread = 0;
        for (int spread : week.spreadCosts()) {
            dearestSpread = Math.max(dearestSpread, spread);
        }
        long pairs = 2L * WeekDemand.MOST_SESSIONS * dearestPair;
        return week.emptyCost() + WeekDemand.MOST_SESSIONS * (dearestPlace + pairs) + dearestSpread;
    }
}
