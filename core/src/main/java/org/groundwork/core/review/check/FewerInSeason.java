package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * The leading heavy leg lift of a session has on average no more heavy sets, and no more reps a set, in season than
 * off-season. Deloads and the first two weeks, which are smaller by intention, are left out of the comparison, and so
 * is what stands beside the leading lift: shorter rests may make room for more of it.
 */
final class FewerInSeason extends PartCheck {

    FewerInSeason() {
        super(
                "fewer-in-season",
                "S21",
                "Sets and reps of heavy lifting fall as the race nears and the load stays.",
                Part.PHASES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        List<FinishedSession> before = heavy(plan, PhaseKind.OFF_SEASON, context);
        List<FinishedSession> racing = heavy(plan, PhaseKind.IN_SEASON, context);
        if (!before.isEmpty() && !racing.isEmpty()) {
            SetScheme usual = context.methodology()
                    .block(context.methodology().sequence().inSeasonHeavy())
                    .main();
            double mostSets = Math.max(sets(before, context), usual.sets().max());
            double mostReps = Math.max(reps(before, context), usual.reps().max());
            compare("sets of the main lift", mostSets, sets(racing, context), racing, findings);
            compare("reps of the main lift", mostReps, reps(racing, context), racing, findings);
        }
    }

    private static List<FinishedSession> heavy(FinishedPlan plan, PhaseKind phase, ReviewContext context) {
        LocalDate settled = plan.sessions().stream()
                .findFirst()
                .map(s -> s.date().plusDays(context.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK)))
                .orElse(LocalDate.MIN);
        return plan.sessions().stream()
                .filter(s -> context.isHeavy(s) && plan.isIn(phase, s.date()) && !s.deload())
                .filter(s -> phase == PhaseKind.IN_SEASON
                        ? isRacing(plan, s)
                        : !s.date().isBefore(settled))
                .toList();
    }

    /** An off-season's block may end in the first days of the racing phase. */
    private static boolean isRacing(FinishedPlan plan, FinishedSession session) {
        return plan.blockOn(session.date()).filter(FinishedBlock::isMaintaining).isPresent();
    }

    private static double sets(List<FinishedSession> sessions, ReviewContext context) {
        return sessions.stream()
                .mapToLong(s -> mainSets(s, context).count())
                .average()
                .orElse(0);
    }

    private static double reps(List<FinishedSession> sessions, ReviewContext context) {
        return sessions.stream()
                .flatMap(s -> mainSets(s, context))
                .mapToInt(s -> s.reps().orElse(0))
                .average()
                .orElse(0);
    }

    private static Stream<FinishedSet> mainSets(FinishedSession session, ReviewContext context) {
        return session.exercises().stream()
                .filter(context::isHeavyLegs)
                .limit(1)
                .flatMap(e -> e.sets().stream().filter(context::isHeavy));
    }

    private static void compare(
            String what, double before, double racing, List<FinishedSession> sessions, Findings findings) {
        if (before > 0 && racing > before) {
            findings.on(
                    sessions.get(0).date(),
                    String.format(
                            Locale.ROOT,
                            "%.1f %s in season, no more than the off-season's %.1f",
                            racing,
                            what,
                            before));
        }
    }
}
