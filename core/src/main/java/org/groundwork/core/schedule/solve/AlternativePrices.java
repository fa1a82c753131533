package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;

/** Prices every other place of every session from the least costs of seasons through it. */
final class AlternativePrices {

    private final SeasonModel season;
    private final List<int[]> leastCosts;
    private final int optimum;

    AlternativePrices(SeasonModel season, CostToGo costToGo) {
        this.season = season;
        this.leastCosts = LeastCosts.of(season, costToGo);
        this.optimum = costToGo.bound();
    }

    Map<DaySlot, List<Alternative>> of(Schedule schedule) {
        Map<DaySlot, List<Alternative>> prices = new HashMap<>();
        for (ScheduledSession session : schedule.sessions()) {
            prices.put(session.at(), of(session));
        }
        return prices;
    }

    private List<Alternative> of(ScheduledSession session) {
        int week = season.timeline().first().weeksTo(session.week());
        int type = season.weeks().get(week).types().indexOf(session.type());
        int own = 2 * session.at().date().getDayOfWeek().ordinal()
                + session.at().slot().ordinal();
        List<Alternative> others = new ArrayList<>();
        for (int place = 0; place < Code.PLACES; place++) {
            if (place != own) {
                others.add(price(week, Code.of(place, type)));
            }
        }
        return others;
    }

    /** What no constraint on the place alone forbids, and yet no season has, only pins can be in the way of. */
    private Alternative price(int week, int code) {
        int least = leastCosts.get(week)[code];
        DaySlot at = season.timeline().place(week, Code.place(code));
        return least < IMPOSSIBLE
                ? Alternative.costing(at, least - optimum)
                : Alternative.forbidden(
                        at, season.weeks().get(week).places().reason(code).orElse(Forbidden.PIN));
    }
}
