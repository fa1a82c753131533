package org.groundwork.core.review.check;

import org.groundwork.core.athlete.Level;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** No exercise asks for more experience than the athlete has. */
final class LevelFits extends PartCheck {

    LevelFits() {
        super(
                "level-fits",
                "S27 E-levels",
                "Exercises grow with experience; the lowest level that fits counts.",
                Part.EXERCISES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().level().isEmpty()) {
            findings.cannotTell("the file does not say how experienced the athlete is");
            return;
        }
        Level level = plan.athlete().level().get();
        for (FinishedSession session : plan.sessions()) {
            session.exercises().stream()
                    .flatMap(e -> context.known(e).stream())
                    .filter(e -> e.level() > level.number())
                    .forEach(e ->
                            findings.in(session, e.id() + " needs level " + e.level() + ", the athlete is " + level));
        }
    }
}
