package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Nobody who does not lift yet starts just before an A race: nothing at all in its last days, bodyweight
 * endurance-type work alone in its last weeks. Lifting is whoever lifts heavy now or trained within the days after
 * which a pause counts as a return; an athlete who states no last session counts as not lifting.
 */
final class LateStart extends PartCheck {

    private static final int LONG_PAUSE = 1;

    LateStart() {
        super(
                "late-start",
                "E-phases",
                "Starting strength close to a race adds soreness and no strength.",
                Part.RACES,
                Part.SEASON,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        LocalDate start = plan.firstDay().orElse(LocalDate.MIN);
        if (lifts(plan.athlete(), context)) {
            return;
        }
        plan.aRaces().stream()
                .filter(race -> race.daysFrom(start) >= 0)
                .findFirst()
                .ifPresent(race -> look(plan, race, race.daysFrom(start), context, findings));
    }

    private static boolean lifts(FinishedAthlete athlete, ReviewContext context) {
        int pause = context.values(Parameter.RETURN_AFTER_DAYS).get(LONG_PAUSE);
        return athlete.liftsHeavyNow() || athlete.daysSinceStrength().orElse(pause) < pause;
    }

    private static void look(FinishedPlan plan, FinishedRace race, int days, ReviewContext context, Findings findings) {
        Days before = new Days(plan.firstDay().orElseThrow(), race.date());
        if (days <= context.value(Parameter.NO_START_DAYS_BEFORE_RACE)) {
            plan.sessionsIn(before)
                    .forEach(s -> findings.in(
                            s,
                            "strength starts " + days + " days before " + race.words()
                                    + ", with that few it starts after the race"));
        } else if (days <= context.value(Parameter.BODYWEIGHT_ONLY_DAYS_BEFORE_RACE)) {
            plan.sessionsIn(before).stream()
                    .filter(s -> !isBodyweight(s, context))
                    .forEach(s -> findings.in(
                            s,
                            "strength starts " + days + " days before " + race.words()
                                    + ", with that few it is endurance-type with bodyweight alone"));
        }
    }

    private static boolean isBodyweight(FinishedSession session, ReviewContext context) {
        return !context.isHeavy(session)
                && session.exercises().stream().flatMap(e -> e.sets().stream()).allMatch(set -> set.loadGrams()
                        .isEmpty());
    }
}
