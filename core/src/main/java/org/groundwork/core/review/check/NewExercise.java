package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * An exercise that turns up after the plan's first two weeks and that the athlete has no record of comes with two sets
 * the first time; jumps apart, whose contacts have a rule of their own.
 */
final class NewExercise extends PartCheck {

    NewExercise() {
        super(
                "new-exercise",
                "E-novelty S5",
                "A movement nobody is used to makes sore, so it is tried in two sets first.",
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int most = context.value(Parameter.NOVELTY_SETS);
        Set<String> seen = new HashSet<>();
        for (FinishedSession session : plan.sessions()) {
            LocalDate settled =
                    plan.sessions().get(0).date().plusDays(context.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK));
            for (FinishedExercise exercise : session.exercises()) {
                boolean isNew = seen.add(exercise.id()) && !plan.athlete().hasLifted(exercise.id());
                if (isNew && !session.date().isBefore(settled) && exercise.hardSets() > most) {
                    findings.in(
                            session,
                            exercise.id() + " is done for the first time with " + exercise.hardSets() + " sets, " + most
                                    + " are the most");
                }
            }
        }
    }
}
