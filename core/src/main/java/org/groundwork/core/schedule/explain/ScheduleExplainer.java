package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Justification;
import org.groundwork.core.schedule.LeftOut;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.WeekTerm;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.WeekQuota;
import org.groundwork.core.schedule.constraint.WorthOfSessions;

/**
 * Turns placed sessions into a schedule by asking every constraint again. The cost it finds owes nothing to the search
 * that placed them, so that a bound of the search proves something.
 */
public final class ScheduleExplainer {

    private final PlacedSeason season;
    private final Constraints constraints;
    private final LeftOutReasons leftOutReasons;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<WeekTerm> weekTerms = new ArrayList<>();

    private ScheduleExplainer(PlacedSeason season, Constraints constraints) {
        this.season = season;
        this.constraints = constraints;
        this.leftOutReasons = new LeftOutReasons(season, constraints);
    }

    /**
     * The schedule of {@code sessions}.
     *
     * @param sessions by place, breaking no hard constraint
     * @param bound a cost that no season of the problem is under
     */
    public static Schedule explain(
            SchedulingProblem problem, Constraints constraints, List<Candidate> sessions, int bound) {
        return new ScheduleExplainer(PlacedSeason.of(problem, sessions), constraints).explain(bound);
    }

    private Schedule explain(int bound) {
        List<ScheduledSession> sessions =
                season.sessions().stream().map(this::explain).toList();
        IsoWeek last = IsoWeek.of(season.problem().season().end());
        for (IsoWeek week = season.timeline().first(); week.compareTo(last) <= 0; week = week.plus(1)) {
            payHabit(week);
            payPublished(week);
        }
        season.problem().weeks().forEach(this::payLeftOut);
        int cost = sessions.stream().mapToInt(ScheduledSession::cost).sum()
                + leftOut.stream().mapToInt(LeftOut::cost).sum()
                + weekTerms.stream().mapToInt(WeekTerm::penalty).sum();
        weekTerms.sort((a, b) -> a.week().compareTo(b.week()));
        return new Schedule(sessions, leftOut, weekTerms, cost, bound);
    }

    private ScheduledSession explain(Candidate session) {
        Reasons reasons = new Reasons(session.at());
        constraints.judgePlace(session, reasons);
        for (Candidate other : season.listNear(session)) {
            if (other.minute() <= session.minute()) {
                constraints.judgePair(other, session, reasons);
            }
        }
        IsoWeek week = IsoWeek.of(session.at().date());
        judgeSpread(week, session, reasons);
        List<Justification> facts = reasons.list();
        int cost = facts.stream().mapToInt(Justification::penalty).sum();
        return new ScheduledSession(session.type(), session.at(), week, cost, facts);
    }

    private void judgeSpread(IsoWeek week, Candidate session, Reasons reasons) {
        List<Candidate> held = new ArrayList<>(season.listPast(week));
        held.addAll(season.listPlaced(week));
        int index = held.indexOf(session);
        if (index > 0) {
            constraints.spread().judge(held.size(), held.get(index - 1), session, reasons);
        }
    }

    private void payHabit(IsoWeek week) {
        if (week.compareTo(season.timeline().first()) > 0) {
            int penalty = constraints.habit().penalty(season.weekdays(week), season.weekdays(week.plus(-1)));
            pay(week, constraints.habit().id(), penalty);
        }
    }

    private void payPublished(IsoWeek week) {
        int saved = season.listPlaced(week).stream()
                .mapToInt(constraints.published()::saving)
                .sum();
        pay(week, constraints.published().id(), constraints.published().penaltyOfNone(week) - saved);
    }

    private void payLeftOut(WeekDemand demand) {
        WeekQuota quota = season.quota(demand);
        for (int i = 0; i < demand.demands().size(); i++) {
            payLeftOut(quota, i);
        }
    }

    private void payLeftOut(WeekQuota quota, int index) {
        IsoWeek week = quota.demand().week();
        Demand demand = quota.demand().demands().get(index);
        int held = quota.taken().get(index) + season.countPlaced(week, demand.type());
        for (int i = held; i < demand.wished(); i++) {
            leftOut.add(new LeftOut(
                    week, demand.type(), demand.values().get(i), leftOutReasons.because(quota, index)));
        }
        pay(week, WorthOfSessions.BELOW_RANGE, demand.lossAt(Math.max(held, demand.wished())));
    }

    private void pay(IsoWeek week, String rule, int penalty) {
        if (penalty > 0) {
            weekTerms.add(new WeekTerm(week, rule, penalty));
        }
    }
}
