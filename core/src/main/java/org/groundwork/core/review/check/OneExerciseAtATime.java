package org.groundwork.core.review.check;

import java.util.HashSet;
import java.util.Set;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** An exercise stands once in a session: all its sets, then the next; returning to one is a circuit. */
final class OneExerciseAtATime extends PartCheck {

    OneExerciseAtATime() {
        super(
                "one-exercise-at-a-time",
                "S11 S34",
                "All sets of one exercise, then the next; no supersets and no circuits to save time.",
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            Set<String> seen = new HashSet<>();
            session.exercises().stream()
                    .filter(e -> !seen.add(e.id()))
                    .forEach(
                            e -> findings.in(session, e.id() + " stands more than once, all its sets belong together"));
        }
    }
}
