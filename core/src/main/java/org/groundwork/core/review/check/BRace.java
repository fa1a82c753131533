package org.groundwork.core.review.check;

import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** A B race is freshened up for: fewer sets in the days before, heavy legs no later than days before it. */
final class BRace extends PartCheck {

    private static final int LONG = 1;

    BRace() {
        super("b-race", "E-b-race", "A B race gets fewer sets and rested legs, never a taper.", Part.RACES, Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedRace race : plan.bRaces()) {
            int last = lastHeavyDay(race, context);
            for (FinishedSession session : plan.sessions()) {
                int days = race.daysFrom(session.date());
                if (days >= 0 && days < last && context.isHeavy(session)) {
                    findings.in(
                            session,
                            "loads the legs heavily " + days + " days before " + race.words() + ", day " + last
                                    + " is the last for that");
                }
                lookAtSets(plan, race, session, context, findings);
            }
        }
    }

    private static int lastHeavyDay(FinishedRace race, ReviewContext context) {
        boolean isLong = race.distance().metres() > context.value(Parameter.B_RACE_LONG_OVER_METRES);
        return context.values(Parameter.B_RACE_LAST_HEAVY_DAYS).get(isLong ? LONG : 0);
    }

    private static void lookAtSets(
            FinishedPlan plan, FinishedRace race, FinishedSession session, ReviewContext context, Findings findings) {
        Range window = context.range(Parameter.B_RACE_CUT_DAYS);
        if (window.contains(race.daysFrom(session.date()))) {
            new UsualSets(plan, context)
                    .before(race.date().minusDays(window.max()), session)
                    .ifPresent(usual -> UsualSets.requireCut(
                            session, usual, context.value(Parameter.B_RACE_SETS_CUT), patterns(session), findings));
        }
    }

    /** A set of each pattern stays: the week still covers all six. */
    private static int patterns(FinishedSession session) {
        return (int) session.exercises().stream()
                .filter(e -> e.pattern().filter(Pattern.BASE::contains).isPresent())
                .count();
    }
}
