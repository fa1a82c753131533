package org.groundwork.core.review.check;

import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Sessions stand in slots that the athlete gave for strength, and never in a stay without any. */
final class WithinAvailability extends PartCheck {

    WithinAvailability() {
        super("availability", "S25", "Strength stands where the athlete has time for it.", Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().available().isEmpty()) {
            findings.cannotTell("the file does not say which halves of the week are free");
        }
        for (FinishedSession session : plan.sessions()) {
            if (!plan.isPast(session.date())) {
                look(plan.athlete(), session, findings);
            }
        }
    }

    private static void look(FinishedAthlete athlete, FinishedSession session, Findings findings) {
        if (athlete.restsOn(session.date())) {
            findings.in(session, "lies in days away without strength training");
        } else if (session.slot().isPresent() && athlete.available().isPresent()) {
            DaySlot at = new DaySlot(session.date(), session.slot().get());
            if (!athlete.available().get().isFree(at)) {
                findings.in(session, "stands in a half of the day that is not free for strength");
            }
        }
    }
}
