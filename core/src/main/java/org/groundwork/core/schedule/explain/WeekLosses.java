package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.LeftOut;
import org.groundwork.core.schedule.WeekTerm;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.WeekQuota;
import org.groundwork.core.schedule.constraint.WorthOfSessions;

/** Gathers what weeks lose as a whole: sessions left out, changed weekdays, published places. Not thread-safe. */
final class WeekLosses {

    private final PlacedSeason season;
    private final Constraints constraints;
    private final LeftOutReasons reasons;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<WeekTerm> terms = new ArrayList<>();

    WeekLosses(PlacedSeason season, Constraints constraints) {
        this.season = season;
        this.constraints = constraints;
        this.reasons = new LeftOutReasons(season, constraints);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<WeekTerm> terms() {
        return terms;
    }

    int sum() {
        int sum = 0;
        for (LeftOut left : leftOut) {
            sum += left.cost();
        }
        for (WeekTerm term : terms) {
            sum += term.penalty();
        }
        return sum;
    }

    /** Adds what the week numbered {@code week} loses. */
    void add(int week, WeekQuota quota) {
        IsoWeek calendarWeek = quota.demand().week();
        if (week > 0) {
            int habit = constraints.habit().penalty(season.weekdays(week), season.weekdays(week - 1));
            pay(calendarWeek, constraints.habit().id(), habit);
        }
        pay(calendarWeek, constraints.published().id(), unkept(week, calendarWeek));
        for (int i = 0; i < quota.demand().demands().size(); i++) {
            addLeftOut(week, quota, i);
        }
    }

    private int unkept(int week, IsoWeek calendarWeek) {
        int penalty = constraints.published().penaltyOfNone(calendarWeek);
        for (Candidate session : season.listPlaced(week)) {
            penalty -= constraints.published().saving(session);
        }
        return penalty;
    }

    private void addLeftOut(int week, WeekQuota quota, int index) {
        IsoWeek calendarWeek = quota.demand().week();
        Demand demand = quota.demand().demands().get(index);
        int held = quota.taken().get(index) + season.countPlaced(week, demand.type());
        for (int i = held; i < demand.wished(); i++) {
            int cost = demand.values().get(i);
            leftOut.add(new LeftOut(calendarWeek, demand.type(), cost, reasons.because(week, quota, index)));
        }
        pay(calendarWeek, WorthOfSessions.BELOW_RANGE, demand.lossAt(Math.max(held, demand.wished())));
    }

    private void pay(IsoWeek week, String rule, int penalty) {
        if (penalty > 0) {
            terms.add(new WeekTerm(week, rule, penalty));
        }
    }
}
