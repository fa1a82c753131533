package org.groundwork.core.review.check;

import java.util.OptionalInt;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * In recovery nothing is heavy; legs rest until the hours after the A race that heavy legs keep have passed, and are
 * then worked far from failure.
 */
final class RecoveryWork extends PartCheck {

    RecoveryWork() {
        super(
                "recovery-work",
                "E-recovery",
                "After an A race upper body and core are trained, then light leg work far from failure.",
                Part.PHASES,
                Part.RACES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            if (plan.isIn(PhaseKind.RECOVERY, session.date()) && context.hasLegWork(session)) {
                lookAtLegs(plan, session, context, findings);
            }
        }
    }

    private static void lookAtLegs(
            FinishedPlan plan, FinishedSession session, ReviewContext context, Findings findings) {
        if (context.isHeavy(session)) {
            findings.in(session, "is heavy, recovery holds endurance-type work at most");
        }
        RacesRun.of(plan).stream()
                .filter(race -> plan.aRaces().stream()
                        .anyMatch(a -> a.date().equals(race.run().date())))
                .forEach(race -> lookAtBan(plan, race, session, context, findings));
        Effortful.below(session, context.value(Parameter.RECOVERY_RIR), e -> true)
                .forEach(text -> findings.in(session, text + " in recovery"));
    }

    private static void lookAtBan(
            FinishedPlan plan,
            RacesRun.RaceRun race,
            FinishedSession session,
            ReviewContext context,
            Findings findings) {
        OptionalInt minutes = new Gaps(plan.slotHours()).minutes(race.run(), session);
        int wanted = context.methodology()
                .placement()
                .afterRace(race.distance(), LoadClass.HEAVY_LEGS)
                .minimumHours();
        if (Gaps.isShort(minutes, wanted)) {
            findings.in(
                    session,
                    "works the legs " + Gaps.words(minutes) + " after "
                            + race.run().words() + ", upper body and core alone are due for " + wanted + " h");
        }
    }
}
