package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Every lift in the near days of a taper stops well short of failure; jumps apart. */
final class TaperEffort extends PartCheck {

    TaperEffort() {
        super(
                "taper-effort",
                "E-taper S21",
                "In the last two weeks before an A race reps in reserve go up and load stays.",
                Part.RACES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int least = context.value(Parameter.TAPER_NEAR_RIR);
        for (Taper taper : Taper.of(plan, context)) {
            taper.sessions(plan, context.range(Parameter.TAPER_NEAR_DAYS))
                    .forEach(session -> Effortful.below(session, least, e -> true)
                            .forEach(text -> findings.in(session, text + " in the taper")));
        }
    }
}
