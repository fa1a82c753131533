package org.groundwork.core.review.check;

import java.util.stream.Stream;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.review.finished.FinishedPhase;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * Each day's phase follows from the races: taper before A races, recovery after them, in season in the weeks before and
 * around A and B races with short breaks filled, off-season elsewhere. Where a taper and a recovery overlap either is
 * believed; a recovery that opens the season may be from a race that the file does not show.
 */
final class PhasesFollowRaces extends PartCheck {

    PhasesFollowRaces() {
        super(
                "phases-follow-races",
                "S15 E-phases",
                "A season runs from base through competition to taper, with recovery after each A race.",
                Part.RACES,
                Part.PHASES,
                Part.SEASON);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Calendar calendar = new Calendar(plan, context);
        for (FinishedPhase phase : plan.phases()) {
            Stream.iterate(phase.days().start(), day -> day.plusDays(1))
                    .limit(Math.max(0, phase.days().count()))
                    .filter(day -> !calendar.allowed(day).contains(phase.kind()) && !isOpening(plan, phase))
                    .findFirst()
                    .ifPresent(day -> findings.on(
                            day, day + " is " + phase.kind() + ", its races make it " + calendar.allowed(day)));
        }
    }

    private static boolean isOpening(FinishedPlan plan, FinishedPhase phase) {
        return phase.kind() == PhaseKind.RECOVERY && plan.phases().get(0).equals(phase);
    }
}
