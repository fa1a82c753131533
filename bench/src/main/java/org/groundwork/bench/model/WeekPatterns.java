package org.groundwork.bench.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.WeekDemand;

/**
 * Lists the ways to fill a week that a modeller would keep: of those with the same weekdays and the same effect on
 * every session of the neighbouring weeks only the cheapest.
 */
public final class WeekPatterns {

    private final PlacementModel model;
    private final int week;
    private final WeekDemand due;
    private final Map<Joint, WeekPattern> cheapest = new HashMap<>();
    private final Deque<Choice> chosen = new ArrayDeque<>();
    private final int[] placed;

    /** What the neighbouring weeks can notice of a pattern. */
    private record Joint(int weekdays, List<Integer> before, List<Integer> after) {}

    private WeekPatterns(PlacementModel model, int week) {
        this.model = model;
        this.week = week;
        this.due = model.due(week);
        this.placed = new int[due.demands().size()];
    }

    /** The patterns of that week; at least the empty one. */
    public static List<WeekPattern> of(PlacementModel model, int week) {
        WeekPatterns patterns = new WeekPatterns(model, week);
        patterns.extend(0, 0, 0);
        return List.copyOf(patterns.cheapest.values());
    }

    private void extend(int from, int cost, int weekdays) {
        keep(cost, weekdays);
        List<Choice> open = model.choices(week);
        for (int i = from; i < open.size() && chosen.size() < due.maxSessions(); i++) {
            Choice next = open.get(i);
            int pairs = pairCost(next);
            boolean hasRoom =
                    placed[next.demand()] < due.demands().get(next.demand()).maximum();
            if (hasRoom && pairs != PlacementModel.FORBIDDEN) {
                chosen.addLast(next);
                placed[next.demand()]++;
                extend(i + 1, cost + next.cost() + pairs, weekdays | 1 << next.weekday());
                placed[next.demand()]--;
                chosen.removeLast();
            }
        }
    }

    private int pairCost(Choice next) {
        int cost = 0;
        for (Choice earlier : chosen) {
            int paid = model.pairCost(earlier, next);
            if (paid == PlacementModel.FORBIDDEN) {
                return paid;
            }
            cost += paid;
        }
        return cost;
    }

    private void keep(int placeCosts, int weekdays) {
        int cost = placeCosts + model.spreadCost(weekdays);
        for (int demand = 0; demand < placed.length; demand++) {
            Demand wanted = due.demands().get(demand);
            cost += wanted.lossAt(placed[demand]);
        }
        WeekPattern pattern = new WeekPattern(new ArrayList<>(chosen), weekdays, cost);
        cheapest.merge(joint(pattern), pattern, (a, b) -> a.cost() <= b.cost() ? a : b);
    }

    private Joint joint(WeekPattern pattern) {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        if (week > 0) {
            model.choices(week - 1).forEach(other -> before.add(sum(pattern, other, true)));
        }
        if (week + 1 < model.weekCount()) {
            model.choices(week + 1).forEach(other -> after.add(sum(pattern, other, false)));
        }
        return new Joint(pattern.weekdays(), before, after);
    }

    private int sum(WeekPattern pattern, Choice other, boolean otherIsEarlier) {
        int sum = 0;
        for (Choice own : pattern.sessions()) {
            int paid = otherIsEarlier ? model.pairCost(other, own) : model.pairCost(own, other);
            if (paid == PlacementModel.FORBIDDEN) {
                return paid;
            }
            sum += paid;
        }
        return sum;
    }
}
