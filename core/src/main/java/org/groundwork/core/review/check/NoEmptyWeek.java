package org.groundwork.core.review.check;

import java.util.stream.Stream;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * Every whole week off-season or in season holds strength, or the plan says what was left out of it. A week is excused
 * where every day of it is away without strength or silent before a race.
 */
final class NoEmptyWeek extends PartCheck {

    NoEmptyWeek() {
        super(
                "no-empty-week",
                "S35",
                "Rising mileage raises the risk of injury, so strength stays regular while mileage climbs.",
                Part.SEASON,
                Part.PHASES,
                Part.LEFT_OUT);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        plan.season().ifPresent(season -> Stream.iterate(IsoWeek.of(season.start()), week -> week.plus(1))
                .takeWhile(week -> !week.monday().isAfter(season.end()))
                .filter(week -> Strictness.isFullTraining(plan, week))
                .filter(week -> plan.sessionsIn(week).isEmpty())
                .filter(week -> plan.leftOut().stream().noneMatch(l -> l.week().equals(week)))
                .filter(week -> !isBarred(plan, week, context))
                .forEach(week -> findings.on(
                        week.monday(),
                        week + " holds no strength and nothing says why, each week"
                                + " holds a session or a reason for its absence")));
    }

    private static boolean isBarred(FinishedPlan plan, IsoWeek week, ReviewContext context) {
        return Stream.iterate(week.monday(), day -> day.plusDays(1))
                .limit(week.span().days())
                .allMatch(day -> plan.athlete().restsOn(day) || SilentDays.isSilent(plan, day, context));
    }
}
