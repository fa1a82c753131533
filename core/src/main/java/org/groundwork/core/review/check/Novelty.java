package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * The first days of strength, of a return after a long pause and of the first heavy block hold two sets an exercise and
 * one rep more in reserve. Days count from the season's or the block's first; they are twice as many where at most one
 * session a week stands in them.
 */
final class Novelty extends PartCheck {

    private static final int ONCE_A_WEEK_IN_TWO_WEEKS = 2;

    Novelty() {
        super(
                "novelty",
                "S5 E-novelty",
                "The ramp into strength is as gradual as the ramp into mileage.",
                Part.BLOCKS,
                Part.KINDS,
                Part.SETS,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().liftingHeavyNow().isEmpty()) {
            findings.cannotTell("the file does not say whether the athlete lifts heavy now");
            return;
        }
        windows(plan, context).stream()
                .flatMap(window -> plan.sessionsIn(window).stream())
                .filter(s -> !s.is(SessionKind.PRIMER))
                .distinct()
                .forEach(s -> look(plan, s, context, findings));
    }

    private static List<Days> windows(FinishedPlan plan, ReviewContext context) {
        List<Days> windows = new ArrayList<>();
        if (new Beginning(plan, context).isNewOrReturning()) {
            plan.firstDay().ifPresent(day -> windows.add(window(plan, day, context)));
        }
        if (!plan.athlete().liftsHeavyNow()) {
            plan.blocks().stream()
                    .filter(b -> plan.sessionsIn(b.days()).stream().anyMatch(context::isHeavy))
                    .findFirst()
                    .ifPresent(b -> windows.add(window(plan, b.days().start(), context)));
        }
        return windows;
    }

    private static Days window(FinishedPlan plan, LocalDate first, ReviewContext context) {
        Days twice = new Days(first, first.plusDays(context.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK) - 1L));
        Days once = new Days(first, first.plusDays(context.value(Parameter.NOVELTY_DAYS) - 1L));
        return plan.sessionsIn(twice).size() <= ONCE_A_WEEK_IN_TWO_WEEKS ? twice : once;
    }

    private static void look(FinishedPlan plan, FinishedSession session, ReviewContext context, Findings findings) {
        int most = context.value(Parameter.NOVELTY_SETS);
        session.exercises().stream()
                .filter(e -> e.hardSets() > most)
                .forEach(e -> findings.in(
                        session,
                        e.id() + " has " + e.hardSets() + " sets in days that are new, " + most + " are the most"));
        int usual = Templates.schemes(Templates.of(session, plan, context)).stream()
                .mapToInt(s -> s.rir().min())
                .min()
                .orElse(0);
        Effortful.below(session, usual + context.value(Parameter.NOVELTY_RIR_MORE), FinishedExercise::isLift)
                .forEach(text -> findings.in(session, text + " in days that are new"));
    }
}
