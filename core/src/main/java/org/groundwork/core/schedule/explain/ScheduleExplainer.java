package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Justification;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Quotas;
import org.groundwork.core.schedule.constraint.Timeline;

/**
 * Turns placed sessions into a schedule by asking every constraint again. The cost it finds owes nothing to the search
 * that placed them, so that a bound of the search proves something.
 */
public final class ScheduleExplainer {

    private final PlacedSeason season;
    private final Constraints constraints;

    private ScheduleExplainer(PlacedSeason season, Constraints constraints) {
        this.season = season;
        this.constraints = constraints;
    }

    /**
     * The schedule of {@code sessions}.
     *
     * @param sessions by place, breaking no hard constraint
     * @param bound a cost that no season of the problem is under
     */
    public static Schedule explain(
            SchedulingProblem problem, Constraints constraints, List<Candidate> sessions, int bound) {
        Timeline timeline = Timeline.of(problem);
        PlacedSeason season = new PlacedSeason(problem, timeline, sessions);
        ScheduleExplainer explainer = new ScheduleExplainer(season, constraints);
        List<ScheduledSession> explained = new ArrayList<>();
        int cost = 0;
        for (Candidate session : sessions) {
            ScheduledSession scheduled = explainer.explain(session);
            explained.add(scheduled);
            cost += scheduled.cost();
        }
        WeekLosses losses = new WeekLosses(season, constraints);
        Quotas quotas = Quotas.of(problem);
        int weeks = timeline.first().weeksTo(IsoWeek.of(problem.season().end())) + 1;
        for (int week = 0; week < weeks; week++) {
            losses.add(week, quotas.of(timeline.first().plus(week)));
        }
        return new Schedule(explained, losses.leftOut(), losses.terms(), cost + losses.sum(), bound);
    }

    private ScheduledSession explain(Candidate session) {
        Reasons reasons = new Reasons(session.at());
        constraints.judgePlace(session, reasons);
        for (Candidate other : season.listNear(session.week())) {
            if (other.minute() < session.minute()) {
                constraints.judgePair(other, session, reasons);
            }
        }
        judgeSpread(session, reasons);
        List<Justification> facts = reasons.list();
        int cost = 0;
        for (Justification fact : facts) {
            cost += fact.penalty();
        }
        IsoWeek week = season.timeline().first().plus(session.week());
        return new ScheduledSession(session.type(), session.at(), week, cost, facts);
    }

    private void judgeSpread(Candidate session, Reasons reasons) {
        List<Candidate> held = season.listHeld(session.week());
        int index = held.indexOf(session);
        if (index > 0) {
            constraints.spread().judge(held.size(), held.get(index - 1), session, reasons);
        }
    }
}
