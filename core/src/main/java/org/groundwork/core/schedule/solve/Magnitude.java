package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.schedule.WeekDemand;

/** Makes sure that no season can cost as much as the number that stands for "impossible". */
final class Magnitude {

    private static final int MOST_WEIGHT = 10_000;

    private Magnitude() {}

    /**
     * Before anything is added up.
     *
     * @throws IllegalArgumentException where a weight is so large that a single session's cost could overflow
     */
    static void requireSmallWeights(PlacementRules rules) {
        IntStream weights = IntStream.of(
                rules.sessionHourWeight(),
                rules.spreadWeight(),
                rules.habitWeight(),
                rules.dislikedDayWeight(),
                rules.morningWeight(),
                rules.publishedWeight());
        IntStream hourWeights = Arrays.stream(RunColumn.values()).mapToInt(rules::hourWeight);
        IntStream.concat(weights, hourWeights)
                .filter(weight -> weight < 0 || weight > MOST_WEIGHT)
                .forEach(weight -> {
                    throw new IllegalArgumentException("a weight of " + weight + " is not within 0 to " + MOST_WEIGHT);
                });
    }

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
