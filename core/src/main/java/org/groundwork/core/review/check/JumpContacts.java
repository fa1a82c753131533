package org.groundwork.core.review.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Contacts start low and grow by a fifth a week at most, rounded up; a plan may always go back to what an earlier week
 * held. No session exceeds what its block, or a block of sessions of its kind, allows; a primer has a bound of its own.
 */
final class JumpContacts extends PartCheck {

    JumpContacts() {
        super("jump-contacts", "E-plyometrics", "Jumps start few and grow slowly.", Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Range start = context.range(Parameter.CONTACTS_START);
        int growth = context.value(Parameter.CONTACTS_GROWTH);
        int best = 0;
        for (IsoWeek week : plan.weeksWithSessions()) {
            int most = best == 0 ? start.max() : Math.max(start.min(), Percent.roundedUp(best, -growth));
            for (FinishedSession session : plan.sessionsIn(week)) {
                look(plan, session, most, context, findings);
                best = Math.max(best, session.contacts());
            }
        }
    }

    private static void look(
            FinishedPlan plan, FinishedSession session, int most, ReviewContext context, Findings findings) {
        int contacts = session.contacts();
        if (contacts > most) {
            findings.in(session, contacts + " contacts, " + most + " are the most after the weeks before");
        }
        allowed(plan, session, context)
                .filter(allowed -> contacts > allowed)
                .ifPresent(allowed -> findings.in(session, contacts + " contacts, its block allows " + allowed));
    }

    private static Optional<Integer> allowed(FinishedPlan plan, FinishedSession session, ReviewContext context) {
        return plan.blockOn(session.date()).filter(block -> !session.is(SessionKind.PRIMER)).stream()
                .flatMap(block -> Stream.concat(
                        Templates.of(block, plan, context).stream(), Templates.of(session, plan, context).stream()))
                .map(t -> t.contacts().max())
                .max(Comparator.naturalOrder());
    }
}
