package org.groundwork.core.review.check;

import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Every exercise can be done with what is at hand on its day. */
final class EquipmentAtHand extends PartCheck {

    EquipmentAtHand() {
        super(
                "equipment-at-hand",
                "S26 S27",
                "A session asks for nothing that is not there that day.",
                Part.EXERCISES,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            Optional<Set<Equipment>> owned = plan.athlete().equipmentOn(session.date());
            if (owned.isEmpty() && !plan.athlete().restsOn(session.date())) {
                findings.cannotTell("the file does not say what equipment is at hand");
            }
            owned.ifPresent(tools -> session.exercises().stream()
                    .filter(e -> context.known(e)
                            .filter(k -> !k.isPossibleWith(tools))
                            .isPresent())
                    .forEach(e -> findings.in(session, e.id() + " needs more than " + tools)));
        }
    }
}
