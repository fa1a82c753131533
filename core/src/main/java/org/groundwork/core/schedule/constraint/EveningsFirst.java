package org.groundwork.core.schedule.constraint;

import org.groundwork.core.quantity.Slot;

/** Mornings cost a little. */
record EveningsFirst(int weight) implements PlaceRule {

    @Override
    public String id() {
        return "morning";
    }

    @Override
    public Force force() {
        return Force.SOFT;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (session.at().slot() == Slot.AM) {
            verdict.pay(id(), weight);
        }
    }
}
