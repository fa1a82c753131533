package org.groundwork.core.schedule.constraint;

import org.groundwork.core.methodology.Gap;
import org.groundwork.core.schedule.Forbidden;

/** Tells of the hours between two sessions for the rules that count them. */
record SessionGap(String rule, Forbidden reason, int hourWeight) {

    void tell(Candidate earlier, Candidate later, Gap gap, Verdict verdict) {
        int minutes = later.minute() - earlier.minute();
        if (Shortfall.isForbidden(minutes, gap)) {
            verdict.tooCloseToSession(reason, rule, earlier, minutes, gap.minimumHours());
            return;
        }
        int penalty = Shortfall.missingHours(minutes, gap.preferredHours()) * hourWeight;
        if (penalty > 0) {
            verdict.hoursToSession(rule, earlier, minutes, gap.preferredHours(), penalty);
        }
    }
}
