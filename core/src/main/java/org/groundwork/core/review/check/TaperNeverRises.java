package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Hard sets never rise from one seven-day stretch of the taper to the next. Stretches are counted back from the race:
 * its day and the six before it, the seven before those, and so on; only stretches that lie wholly in the taper and in
 * the season are compared.
 */
final class TaperNeverRises extends PartCheck {

    TaperNeverRises() {
        super(
                "taper-never-rises",
                "E-taper S21",
                "Fatigue leaves only if the work shrinks all the way to the race.",
                Part.RACES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (Taper taper : Taper.of(plan, context)) {
            for (int week = 1; week < taper.wholeWeeks(); week++) {
                if (isInSeason(plan, taper, week)) {
                    look(plan, taper, week, findings);
                }
            }
        }
    }

    private static boolean isInSeason(FinishedPlan plan, Taper taper, int week) {
        LocalDate first = taper.race().date().minusDays(taper.week(week).max());
        return plan.firstDay().filter(day -> !day.isAfter(first)).isPresent();
    }

    private static void look(FinishedPlan plan, Taper taper, int week, Findings findings) {
        int before = sets(plan, taper, week);
        int after = sets(plan, taper, week - 1);
        if (after > before) {
            findings.on(
                    taper.race().date().minusDays(taper.week(week - 1).max()),
                    "hard sets rise from " + before + " to " + after + " between the days " + taper.week(week) + " and "
                            + taper.week(week - 1) + " before " + taper.race().words());
        }
    }

    private static int sets(FinishedPlan plan, Taper taper, int week) {
        return taper.sessions(plan, taper.week(week)).stream()
                .mapToInt(FinishedSession::hardSets)
                .sum();
    }
}
