package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.explain.PinCheck;

/** Prices every other place of a session from the least costs of seasons through it. */
final class AlternativePrices {

    private final SchedulingProblem problem;
    private final SeasonModel season;
    private final LeastCosts leastCosts;
    private final int paid;

    /** @param paid what the season costs as it is */
    AlternativePrices(SchedulingProblem problem, SeasonModel season, CostToGo costToGo, int paid) {
        this.problem = problem;
        this.season = season;
        this.leastCosts = LeastCosts.of(season, costToGo);
        this.paid = paid;
    }

    /** The thirteen other places of {@code session}, by place. */
    List<Alternative> of(ScheduledSession session) {
        int week = season.timeline().first().weeksTo(session.week());
        int type = season.weeks().get(week).types().indexOf(session.type());
        int own = 2 * session.at().date().getDayOfWeek().ordinal()
                + session.at().slot().ordinal();
        List<Alternative> others = new ArrayList<>();
        for (int place = 0; place < Code.PLACES; place++) {
            if (place != own) {
                others.add(price(week, Code.of(place, type), Code.of(own, type)));
            }
        }
        return others;
    }

    private Alternative price(int week, int code, int own) {
        int least = leastCosts.through(week, code, unbound(week, code, own));
        DaySlot at = season.timeline().place(week, Code.place(code));
        return least < IMPOSSIBLE
                ? Alternative.costing(at, least - paid)
                : Alternative.forbidden(
                        at, season.weeks().get(week).places().reason(code).orElseGet(() -> clash(week, code)));
    }

    /** What moves pays nothing for leaving its announced place, unless it takes that of another. */
    private int unbound(int week, int code, int own) {
        Announced announced = season.weeks().get(week).announced();
        boolean isOthers = announced.number(code) < announced.count()
                || season.weeks().get(week).open().isPinned(code);
        return isOthers ? announced.count() : announced.number(own);
    }

    /** What no constraint on the place alone forbids, and yet no season has, only pins can be in the way of. */
    private Forbidden clash(int week, int code) {
        Pin pin = new Pin(
                season.weeks().get(week).types().get(Code.type(code)),
                season.timeline().place(week, Code.place(code)));
        return PinCheck.check(problem.withPins(List.of(pin))).stream()
                .map(violation -> violation.reason())
                .findFirst()
                .orElse(Forbidden.PIN);
    }
}
