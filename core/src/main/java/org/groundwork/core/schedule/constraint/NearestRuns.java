package org.groundwork.core.schedule.constraint;

import org.groundwork.core.methodology.Gap;

/**
 * Tells of the runs on one side of one session, from the nearest on: those too near, those that cost, and even where
 * they cost nothing the nearest of all and the nearest that is not easy.
 */
final class NearestRuns {

    private final String rule;
    private final Verdict verdict;
    private boolean anyTold;
    private boolean hardTold;

    NearestRuns(String rule, Verdict verdict) {
        this.rule = rule;
        this.verdict = verdict;
    }

    void tell(TimedRun run, int minutes, Gap gap) {
        if (Shortfall.isForbidden(minutes, gap)) {
            verdict.tooCloseToRun(rule, run.run(), minutes, gap.minimumHours());
            return;
        }
        int missing = Shortfall.missingHours(minutes, gap.preferredHours());
        int penalty = missing * run.hours().hourWeight();
        if (penalty > 0 || isWorthAWord(run, minutes)) {
            verdict.hoursToRun(rule, run.run(), minutes, gap.preferredHours(), penalty);
            anyTold = true;
            hardTold |= !run.hours().isEasy();
        }
    }

    private boolean isWorthAWord(TimedRun run, int minutes) {
        boolean first = !anyTold || !hardTold && !run.hours().isEasy();
        return first && RunCalendar.isWorthAWord(minutes);
    }
}
