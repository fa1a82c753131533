package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;

/** The first days of a season, while pain that was noted at its start is taken as it was. */
final class OpeningDays {

    private OpeningDays() {}

    static List<FinishedSession> sessions(FinishedPlan plan, ReviewContext context) {
        int days = context.value(Parameter.KNEE_PAIN_LIGHT_DAYS);
        return plan.firstDay()
                .map(first -> plan.sessionsIn(new Days(first, first.plusDays(days - 1L))))
                .orElse(List.of());
    }
}
