package org.groundwork.core.review.check;

import java.util.OptionalInt;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Keeps leg work away from the days after every race, whatever its priority. */
final class GapAfterRace extends PartCheck {

    GapAfterRace() {
        super(
                "gap-after-race",
                "E-recovery",
                "After a race leg work rests the longer the longer it was, whatever the race was worth.",
                Part.RACES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (RacesRun.RaceRun race : RacesRun.of(plan)) {
            for (FinishedSession session : plan.sessions()) {
                look(plan, race, session, context, findings);
            }
        }
    }

    private void look(
            FinishedPlan plan,
            RacesRun.RaceRun race,
            FinishedSession session,
            ReviewContext context,
            Findings findings) {
        LoadClass load = context.loadClass(session);
        int wanted = context.methodology()
                .placement()
                .afterRace(race.distance(), load)
                .minimumHours();
        OptionalInt minutes = new Gaps(plan.slotHours()).minutes(race.run(), session);
        if (!plan.isPast(session.date()) && Gaps.isShort(minutes, wanted)) {
            findings.in(
                    session,
                    Gaps.words(minutes) + " after " + race.run().words() + ", at least " + wanted
                            + " h are required before " + load);
        }
    }
}
