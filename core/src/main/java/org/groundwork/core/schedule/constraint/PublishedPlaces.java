package org.groundwork.core.schedule.constraint;

import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.SchedulingProblem;

/** On a re-plan, a published session that is not kept costs its week something. */
public final class PublishedPlaces implements Constraint {

    private final Set<PublishedSession> published;
    private final int weight;

    PublishedPlaces(SchedulingProblem problem) {
        published = problem.published().stream()
                .filter(session -> !session.at().date().isBefore(problem.asOf()))
                .collect(Collectors.toUnmodifiableSet());
        weight = problem.rules().publishedWeight();
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
        return weight * (int) published.stream()
                .filter(session -> IsoWeek.of(session.at().date()).equals(week))
                .count();
    }

    /** What is saved of it by placing {@code session}. */
    public int saving(Candidate session) {
        if (published.isEmpty()) {
            return 0;
        }
        return published.contains(new PublishedSession(session.type().kind(), session.at())) ? weight : 0;
    }
}
