package org.groundwork.core.schedule.explain;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Timeline;
import org.groundwork.core.schedule.constraint.WeekQuota;

/**
 * A season with its sessions placed, seen week by week.
 *
 * @param problem what was asked
 * @param timeline its time line
 * @param past the past sessions, by place
 * @param sessions the placed ones, by place
 */
record PlacedSeason(SchedulingProblem problem, Timeline timeline, List<Candidate> past, List<Candidate> sessions) {

    private static final int REACH_MINUTES = SchedulingProblem.LONGEST_SESSION_GAP_HOURS * 60;

    static PlacedSeason of(SchedulingProblem problem, List<Candidate> sessions) {
        Timeline timeline = Timeline.of(problem);
        List<Candidate> past = problem.past().stream()
                .map(session -> timeline.candidate(session.type(), session.at()))
                .toList();
        return new PlacedSeason(problem, timeline, past, sessions);
    }

    /** The sessions, past and placed, that are near enough to matter to {@code session}, itself apart, by place. */
    List<Candidate> listNear(Candidate session) {
        return Stream.concat(past.stream(), sessions.stream())
                .filter(other -> Math.abs(other.minute() - session.minute()) <= REACH_MINUTES)
                .filter(other -> other != session)
                .toList();
    }

    List<Candidate> listPlaced(IsoWeek week) {
        return in(week, sessions);
    }

    List<Candidate> listPast(IsoWeek week) {
        return in(week, past);
    }

    private static List<Candidate> in(IsoWeek week, List<Candidate> sessions) {
        return sessions.stream()
                .filter(session -> week.span().contains(session.at().date()))
                .toList();
    }

    /** What the week was due and what of it is past. */
    WeekQuota quota(WeekDemand demand) {
        List<PastSession> held = problem.past().stream()
                .filter(session -> demand.week().span().contains(session.at().date()))
                .toList();
        return WeekQuota.of(demand, held);
    }

    int countPlaced(IsoWeek week, SessionType type) {
        return (int) listPlaced(week).stream()
                .filter(session -> session.type().equals(type))
                .count();
    }

    /** The weekdays of {@code week} that hold a session, past or placed, Monday the lowest bit. */
    int weekdays(IsoWeek week) {
        return Stream.concat(listPast(week).stream(), listPlaced(week).stream())
                .mapToInt(session -> 1 << session.at().date().getDayOfWeek().ordinal())
                .reduce(0, (one, other) -> one | other);
    }
}
