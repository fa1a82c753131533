package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;

/** How many hard sets a session of a kind usually holds. */
final class UsualSets {

    private static final int PERCENT = 100;

    private final FinishedPlan plan;
    private final ReviewContext context;

    UsualSets(FinishedPlan plan, ReviewContext context) {
        this.plan = plan;
        this.context = context;
    }

    /**
     * The hard sets of the fullest session of the same kind in the weeks before {@code day}; of any kind where there is
     * none of the same; empty where there is none at all.
     */
    OptionalInt before(LocalDate day, FinishedSession session) {
        Days weeks = new Days(day.minusWeeks(context.value(Parameter.LOAD_KEPT_WEEKS)), day.minusDays(1));
        List<FinishedSession> usual = plan.sessionsIn(weeks).stream()
                .filter(s -> !s.deload() && !isNearRace(s))
                .toList();
        OptionalInt same = most(usual.stream().filter(s -> s.kind().equals(session.kind())));
        return same.isPresent() ? same : most(usual.stream());
    }

    /** Whether a race had taken sets away from the session already. */
    private boolean isNearRace(FinishedSession session) {
        int days = context.range(Parameter.B_RACE_CUT_DAYS).max();
        boolean beforeTuneUp = plan.bRaces().stream()
                .mapToInt(race -> race.daysFrom(session.date()))
                .anyMatch(before -> before >= 0 && before <= days);
        return beforeTuneUp || plan.isIn(PhaseKind.TAPER, session.date());
    }

    private static OptionalInt most(Stream<FinishedSession> sessions) {
        return sessions.mapToInt(FinishedSession::hardSets).max();
    }

    /**
     * Notes a finding where {@code session} holds more than {@code usual} sets less {@code cut} percent, rounded up.
     *
     * @param least sets that may always stay
     */
    static void requireCut(FinishedSession session, int usual, int cut, int least, Findings findings) {
        int most = Math.max(least, (usual * (PERCENT - cut) + PERCENT - 1) / PERCENT);
        if (session.hardSets() > most) {
            findings.in(
                    session,
                    session.hardSets() + " hard sets, at most " + most + " are left of " + usual + " less " + cut
                            + " %");
        }
    }
}
