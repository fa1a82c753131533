package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;

/** No day holds two strength sessions. */
final class OneSessionADay extends PartCheck {

    OneSessionADay() {
        super("one-a-day", "S25", "Strength comes once a day at most, so that each session is done fresh.");
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Set<LocalDate> taken = new HashSet<>();
        for (FinishedSession session : plan.sessions()) {
            if (!taken.add(session.date())) {
                findings.in(session, "is the second of its day, one is the most");
            }
        }
    }
}
