package org.groundwork.core.schedule.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Timeline;

/** The past sessions by the numbers of their weeks. */
final class PastWeeks {

    private final Map<Integer, List<Candidate>> byWeek = new HashMap<>();

    PastWeeks(SchedulingProblem problem, Timeline timeline) {
        for (PastSession past : problem.past()) {
            Candidate session = timeline.candidate(past.type(), past.at());
            byWeek.computeIfAbsent(session.week(), week -> new ArrayList<>()).add(session);
        }
    }

    /** Those of the week numbered {@code week}. */
    List<Candidate> of(int week) {
        return byWeek.getOrDefault(week, List.of());
    }

    /** Those that can matter to sessions of the week: its own and those of the week before. */
    List<Candidate> near(int week) {
        List<Candidate> near = new ArrayList<>(of(week - 1));
        near.addAll(of(week));
        return near;
    }
}
