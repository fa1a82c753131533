package org.groundwork.core.readiness;

import java.util.List;

/** Questions that nobody answered change nothing, and nothing grows after them. */
final class SkippedRule implements CheckInRule {

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.answers().isPresent()
                ? List.of()
                : List.of(Finding.ofAll("E-checkin", "The check-in was skipped", Outcome.KEEP, Cut.NONE));
    }
}
