package org.groundwork.core.review.check;

import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** A session never shares its half of the day with a run; cross-training alone leaves room, before it. */
final class SlotOfItsOwn extends PartCheck {

    SlotOfItsOwn() {
        super(
                "slot-of-its-own",
                "E-interference",
                "A run and a strength session never share a half of the day.",
                Part.RUNS,
                Part.SLOTS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            plan.runs().stream()
                    .filter(run -> run.type().occupiesSlot() && shares(session, run))
                    .forEach(run -> findings.in(session, "shares its half of the day with " + run.words()));
        }
    }

    private static boolean shares(FinishedSession session, FinishedRun run) {
        return session.slot().isPresent()
                && session.slot().equals(run.slot())
                && session.date().equals(run.date());
    }
}
