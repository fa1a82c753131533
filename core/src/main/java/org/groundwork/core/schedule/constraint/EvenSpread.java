package org.groundwork.core.schedule.constraint;

/** The sessions of a week stand apart; a day less than an even spread costs the later of two neighbours. */
public record EvenSpread(int weight) implements Constraint {

    private static final int DAYS_PER_WEEK = 7;

    @Override
    public String id() {
        return "spread";
    }

    @Override
    public Force force() {
        return Force.SOFT;
    }

    /**
     * What two neighbours cost.
     *
     * @param sessions how many the week holds, past ones included, 2 or more
     * @param days from the earlier to the later
     */
    public int penalty(int sessions, int days) {
        return weight * Math.max(0, DAYS_PER_WEEK / sessions - days);
    }

    /** Tells what {@code session} pays for standing near {@code earlier}, its neighbour in a week of so many. */
    public void judge(int sessions, Candidate earlier, Candidate session, Verdict verdict) {
        int penalty = penalty(sessions, session.day() - earlier.day());
        if (penalty > 0) {
            verdict.pay(id(), penalty);
        }
    }
}
