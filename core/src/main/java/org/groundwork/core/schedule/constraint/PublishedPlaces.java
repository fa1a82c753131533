package org.groundwork.core.schedule.constraint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.SchedulingProblem;

/** On a re-plan, a published session that is not kept costs its week something. */
public final class PublishedPlaces implements Constraint {

    private final Set<PublishedSession> published = new HashSet<>();
    private final Map<IsoWeek, Integer> countByWeek = new HashMap<>();
    private final int weight;

    PublishedPlaces(SchedulingProblem problem) {
        weight = problem.rules().publishedWeight();
        for (PublishedSession session : problem.published()) {
            if (!session.at().date().isBefore(problem.asOf())) {
                published.add(session);
                countByWeek.merge(IsoWeek.of(session.at().date()), 1, Integer::sum);
            }
        }
    }

    @Override
    public String id() {
        return "published";
    }

    @Override
    public Force force() {
        return Force.SOFT;
    }

    /** What {@code week} costs where none of its published sessions is kept. */
    public int penaltyOfNone(IsoWeek week) {
        return weight * countByWeek.getOrDefault(week, 0);
    }

    /** What is saved of it by placing {@code session}. */
    public int saving(Candidate session) {
        if (published.isEmpty()) {
            return 0;
        }
        return published.contains(new PublishedSession(session.type().kind(), session.at())) ? weight : 0;
    }
}
