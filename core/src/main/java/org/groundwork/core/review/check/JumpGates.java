package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Medium jumps come after weeks of low ones in the same plan; high ones are for the advanced or need a coach's yes. */
final class JumpGates extends PartCheck {

    JumpGates() {
        super("jump-gates", "E-plyometrics S36", "Harder jumps are earned by easier ones.", Part.EXERCISES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        int weeks = context.value(Parameter.LOW_JUMP_WEEKS_BEFORE_MEDIUM);
        Optional<LocalDate> low = Jumps.sessions(plan).stream()
                .filter(s -> s.exercises().stream()
                        .anyMatch(e ->
                                e.plyometric().filter(Plyometric.LOW::equals).isPresent()))
                .map(FinishedSession::date)
                .findFirst();
        for (FinishedSession session : Jumps.sessions(plan)) {
            boolean earned = low.filter(d -> !session.date().isBefore(d.plusWeeks(weeks)))
                    .isPresent();
            if (Jumps.isIn(session, Plyometric.MEDIUM) && !earned) {
                findings.in(session, "holds medium or high jumps, " + weeks + " weeks of low ones come first");
            }
            if (Jumps.isIn(session, Plyometric.HIGH) && !mayJumpHigh(plan.athlete())) {
                findings.in(session, "holds high jumps, which the advanced do or a coach has confirmed");
            }
        }
    }

    private static boolean mayJumpHigh(FinishedAthlete athlete) {
        return athlete.level().filter(l -> l != Level.ADVANCED).isEmpty()
                || athlete.isConfirmed(Confirmation.DEPTH_JUMPS);
    }
}
