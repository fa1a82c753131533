package org.groundwork.core.schedule.constraint;

/** A session that a week could use and does not hold costs what it is worth. */
public record WorthOfSessions() implements Constraint {

    /** The rule of values lost beyond the wish. */
    public static final String BELOW_RANGE = "below-range";

    @Override
    public String id() {
        return "left-out";
    }

    @Override
    public Force force() {
        return Force.SOFT;
    }

    /** What is lost where {@code placed} sessions of the demand numbered {@code index} are placed beside the past. */
    public int penalty(WeekQuota quota, int index, int placed) {
        return quota.demand().demands().get(index).lossAt(quota.taken().get(index) + placed);
    }
}
