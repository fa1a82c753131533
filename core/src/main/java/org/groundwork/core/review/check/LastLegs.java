package org.groundwork.core.review.check;

import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** After the last day for leg work before an A race, only upper body, core and a primer are left. */
final class LastLegs extends PartCheck {

    LastLegs() {
        super(
                "last-legs",
                "E-taper S15",
                "The last leg work stands about a week before an A race, then upper body and core are left.",
                Part.RACES,
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (Taper taper : Taper.of(plan, context)) {
            int last = taper.lastLegsDay();
            taper.sessions(plan, new Range(0, last - 1)).stream()
                    .filter(s -> !s.is(SessionKind.PRIMER) && context.hasLegWork(s))
                    .forEach(s -> findings.in(
                            s,
                            "works the legs " + taper.race().daysFrom(s.date()) + " days before "
                                    + taper.race().words() + ", the last leg work stands on day " + last));
        }
    }
}
