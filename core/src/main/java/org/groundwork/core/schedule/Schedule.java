package org.groundwork.core.schedule;

import java.util.List;
import org.groundwork.core.quantity.IsoWeek;

/**
 * The best season there is, and the proof.
 *
 * @param sessions every session, by place
 * @param leftOut what was wished for and is not held, by week and type
 * @param weekTerms what weeks pay as a whole, by week
 * @param cost what everything shown here adds up to
 * @param bound a cost that no season can be under, found without looking at this one
 */
public record Schedule(
        List<ScheduledSession> sessions, List<LeftOut> leftOut, List<WeekTerm> weekTerms, int cost, int bound) {

    public Schedule {
        sessions = List.copyOf(sessions);
        leftOut = List.copyOf(leftOut);
        weekTerms = List.copyOf(weekTerms);
        int shown = sessions.stream().mapToInt(ScheduledSession::cost).sum()
                + leftOut.stream().mapToInt(LeftOut::cost).sum()
                + weekTerms.stream().mapToInt(WeekTerm::penalty).sum();
        if (shown != cost) {
            throw new IllegalArgumentException("a season shows " + shown + " and costs " + cost);
        }
    }

    /** Whether nothing cheaper exists, which the bound proves. */
    public boolean optimal() {
        return cost == bound;
    }

    /** The sessions of {@code week}, by place. */
    public List<ScheduledSession> listSessions(IsoWeek week) {
        return sessions.stream().filter(session -> session.week().equals(week)).toList();
    }
}
