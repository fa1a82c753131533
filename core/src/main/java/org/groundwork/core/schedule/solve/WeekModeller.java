package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Quotas;
import org.groundwork.core.schedule.constraint.Timeline;
import org.groundwork.core.schedule.constraint.WeekQuota;

/** Turns the weeks of a problem into numbers by asking every constraint. Not thread-safe. */
final class WeekModeller {

    private final Constraints constraints;
    private final Timeline timeline;
    private final PairCosts pairs;
    private final Quotas quotas;
    private final PastWeeks past;
    private final SpreadCosts spread;
    private final Map<List<SessionType>, int[]> pairTables = new HashMap<>();

    WeekModeller(SchedulingProblem problem, Constraints constraints, Timeline timeline, PairCosts pairs) {
        this.constraints = constraints;
        this.timeline = timeline;
        this.pairs = pairs;
        quotas = Quotas.of(problem);
        past = new PastWeeks(problem, timeline);
        spread = new SpreadCosts(constraints.spread());
    }

    /** The week numbered {@code index}, the season's first being 0. */
    WeekModel model(int index) {
        IsoWeek week = timeline.first().plus(index);
        WeekQuota quota = quotas.of(week);
        List<SessionType> types = typesOf(quota);
        PlaceCosts places = new PlaceCosts(index, types, past.near(index), constraints, timeline);
        int[][] worth = worth(quota);
        return new WeekModel(
                quota,
                types,
                places,
                OpenCodes.of(places, types, constraints.pins().listPins(week)),
                pairTables.computeIfAbsent(types, pairs::tableOf),
                spread.after(past.of(index)),
                worth,
                SpreadCosts.weekdays(past.of(index)),
                emptyCost(week, worth),
                new Announced(index, types, constraints, timeline));
    }

    private static List<SessionType> typesOf(WeekQuota quota) {
        List<SessionType> types = new ArrayList<>();
        for (Demand demand : quota.demand().demands()) {
            types.add(demand.type());
        }
        return types;
    }

    private int[][] worth(WeekQuota quota) {
        int[][] worth = new int[quota.taken().size()][];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = new int[quota.roomFor(i) + 1];
            for (int placed = 0; placed < worth[i].length; placed++) {
                worth[i][placed] = constraints.worth().penalty(quota, i, placed);
            }
        }
        return worth;
    }

    private int emptyCost(IsoWeek week, int[][] worth) {
        int cost = constraints.published().penaltyOfNone(week);
        for (int[] demand : worth) {
            cost += demand[0];
        }
        return cost;
    }
}
