package org.groundwork.core.review.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Every whole week off-season or in season covers all six patterns. Excused are weeks that touch days away, weeks whose
 * sessions are all short because the athlete has no longer ones, a pattern that the athlete has no exercise for
 * (equipment, level, a sore knee), and legs in a week that the hours around a race leave to the upper body.
 */
final class WeeklyPatterns extends PartCheck {

    private static final Set<Pattern> LEGS = EnumSet.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE);

    WeeklyPatterns() {
        super(
                "weekly-patterns",
                "S6",
                "Each week covers squat, hinge, lunge, push, pull and core; sets go down to one before a pattern goes.",
                Part.SEASON,
                Part.PHASES,
                Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Possible possible = new Possible(plan.athlete(), context);
        for (IsoWeek week : plan.weeksWithSessions()) {
            if (Strictness.isFullTraining(plan, week) && !touchesAway(plan, week) && !isShort(plan, week, context)) {
                Set<Pattern> missing = missing(plan, week, context);
                missing.removeIf(pattern -> !possible.trains(pattern, week.monday()));
                if (!missing.isEmpty()) {
                    findings.on(week.monday(), week + " lacks " + missing + ", all six patterns are due");
                }
            }
        }
    }

    private static Set<Pattern> missing(FinishedPlan plan, IsoWeek week, ReviewContext context) {
        List<FinishedSession> sessions = plan.sessionsIn(week);
        Set<Pattern> missing = EnumSet.copyOf(Pattern.BASE);
        missing.removeIf(pattern -> sessions.stream().anyMatch(s -> s.trains(pattern)));
        if (sessions.stream().noneMatch(context::hasLegWork) && isNearRace(plan, week)) {
            missing.removeAll(LEGS);
        }
        return missing;
    }

    private static boolean isNearRace(FinishedPlan plan, IsoWeek week) {
        Days around = new Days(week.plus(-2).monday(), week.plus(1).sunday());
        return RacesRun.of(plan).stream()
                .anyMatch(race -> around.contains(race.run().date()));
    }

    private static boolean touchesAway(FinishedPlan plan, IsoWeek week) {
        return plan.athlete().away().stream().anyMatch(a -> a.span().overlaps(week.span()));
    }

    private static boolean isShort(FinishedPlan plan, IsoWeek week, ReviewContext context) {
        int enough = context.value(Parameter.COVER_ALL_FROM_MINUTES);
        boolean allShort =
                plan.sessionsIn(week).stream().allMatch(s -> s.minutes().orElse(0) < enough);
        return allShort && plan.athlete().sessionMinutes().orElse(0) < enough;
    }
}
