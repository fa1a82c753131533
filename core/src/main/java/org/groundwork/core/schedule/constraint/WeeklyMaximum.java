package org.groundwork.core.schedule.constraint;

/** A week holds no more sessions than it may, of each type and of all together, past ones included. */
public record WeeklyMaximum() implements Constraint {

    @Override
    public String id() {
        return "weekly-maximum";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    /**
     * Whether the week is too full for one more session.
     *
     * @param index the demand's index, -1 for a type that the week is not due
     * @param placedOfType how many of the demand are placed, past ones apart
     * @param placed how many of all demands are placed, past ones apart
     */
    public boolean forbids(WeekQuota quota, int index, int placedOfType, int placed) {
        return index < 0 || placed >= quota.room() || placedOfType >= quota.roomFor(index);
    }
}
