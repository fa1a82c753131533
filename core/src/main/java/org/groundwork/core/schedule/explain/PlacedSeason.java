package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Timeline;

/** A season with its sessions placed, seen by the numbers of its weeks; past sessions are part of it. */
final class PlacedSeason {

    private final Timeline timeline;
    private final Map<Integer, List<Candidate>> held = new HashMap<>();
    private final Map<Integer, List<Candidate>> placed = new HashMap<>();

    /** @param sessions the placed ones, by place */
    PlacedSeason(SchedulingProblem problem, Timeline timeline, List<Candidate> sessions) {
        this.timeline = timeline;
        for (PastSession past : problem.past()) {
            Candidate session = timeline.candidate(past.type(), past.at());
            add(held, session);
        }
        for (Candidate session : sessions) {
            add(held, session);
            add(placed, session);
        }
    }

    private static void add(Map<Integer, List<Candidate>> weeks, Candidate session) {
        weeks.computeIfAbsent(session.week(), week -> new ArrayList<>()).add(session);
    }

    Timeline timeline() {
        return timeline;
    }

    /** The sessions of the week, past and placed, by place. */
    List<Candidate> listHeld(int week) {
        return held.getOrDefault(week, List.of());
    }

    /** The sessions placed in the week, by place. */
    List<Candidate> listPlaced(int week) {
        return placed.getOrDefault(week, List.of());
    }

    /** The sessions of the week and of both its neighbours, beyond which none matters, by place. */
    List<Candidate> listNear(int week) {
        List<Candidate> near = new ArrayList<>(listHeld(week - 1));
        near.addAll(listHeld(week));
        near.addAll(listHeld(week + 1));
        return near;
    }

    int countPlaced(int week, SessionType type) {
        int count = 0;
        for (Candidate session : listPlaced(week)) {
            count += session.type().equals(type) ? 1 : 0;
        }
        return count;
    }

    /** The weekdays of the week that hold a session, Monday the lowest bit. */
    int weekdays(int week) {
        int days = 0;
        for (Candidate session : listHeld(week)) {
            days |= session.weekday();
        }
        return days;
    }
}
