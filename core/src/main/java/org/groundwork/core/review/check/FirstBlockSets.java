package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * In the technique block the leading two-legged lift of a session has the block's sets. Fewer are allowed in a deload,
 * a short session, the first two weeks of training or of a return after a long layoff, the first time of an exercise,
 * and where the session's ceiling leaves no room.
 */
final class FirstBlockSets extends PartCheck {

    private static final int SECONDS_PER_MINUTE = 60;

    FirstBlockSets() {
        super(
                "first-block-sets",
                "S8",
                "The first block works in 3 to 4 sets, so that a movement is rehearsed often enough.",
                Part.BLOCKS,
                Part.SETS,
                Part.MINUTES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        new Beginning(plan, context).technique().ifPresent(block -> {
            int least = Templates.of(block, plan, context).stream()
                    .mapToInt(t -> t.main().sets().min())
                    .min()
                    .orElse(0);
            plan.sessionsIn(block.days()).stream()
                    .filter(s -> s.is(SessionKind.ENDURANCE) && !isExcused(plan, s, context))
                    .forEach(s -> look(plan, s, least, context, findings));
        });
    }

    private static boolean isExcused(FinishedPlan plan, FinishedSession session, ReviewContext context) {
        int shortOnes = context.value(Parameter.SHORT_SESSION_MINUTES);
        LocalDate begun =
                begun(plan, session, context.values(Parameter.RETURN_AFTER_DAYS).get(1));
        return session.deload()
                || session.minutes().orElse(0) < shortOnes
                || session.date().isBefore(begun.plusDays(context.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK)))
                || isBeforeTuneUp(plan, session, context);
    }

    /** The first session that {@code session} follows without a break of {@code layoff} days in between. */
    private static LocalDate begun(FinishedPlan plan, FinishedSession session, int layoff) {
        LocalDate begun = plan.sessions().get(0).date();
        LocalDate last = begun;
        for (FinishedSession next : plan.sessionsIn(new Days(begun, session.date()))) {
            begun = last.plusDays(layoff).isAfter(next.date()) ? begun : next.date();
            last = next.date();
        }
        return begun;
    }

    private static boolean isBeforeTuneUp(FinishedPlan plan, FinishedSession session, ReviewContext context) {
        int days = context.range(Parameter.B_RACE_CUT_DAYS).max();
        return plan.bRaces().stream()
                .mapToInt(race -> race.daysFrom(session.date()))
                .anyMatch(before -> before >= 0 && before <= days);
    }

    private static void look(
            FinishedPlan plan, FinishedSession session, int least, ReviewContext context, Findings findings) {
        session.exercises().stream()
                .filter(e -> e.isCompoundLegLift() && !e.isPerSide())
                .findFirst()
                .filter(e -> e.workSets().size() < least)
                .filter(e -> !FirstTimes.isFirst(plan, session, e) && isRoom(plan, session, e, least, context))
                .ifPresent(e -> findings.in(
                        session,
                        "main lift " + e.id() + " has " + e.workSets().size() + " sets, at least " + least
                                + " are required and there is time for them"));
    }

    private static boolean isRoom(
            FinishedPlan plan, FinishedSession session, FinishedExercise exercise, int least, ReviewContext context) {
        int missing = least - exercise.workSets().size();
        int seconds = exercise.workSets().stream()
                .mapToInt(s -> s.restSeconds().orElse(0) + new SessionClock(context.methodology()).seconds(exercise, s))
                .max()
                .orElse(0);
        int longer = session.minutes().orElse(0) + (missing * seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
        return longer <= plan.athlete().sessionMinutes().orElse(0);
    }
}
