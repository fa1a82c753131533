package org.groundwork.core.schedule.constraint;

/** A weekday that has strength in one of two weeks running and not in the other costs a little. */
public record SteadyWeekdays(int weight) implements Constraint {

    @Override
    public String id() {
        return "habit";
    }

    @Override
    public Force force() {
        return Force.SOFT;
    }

    /** What two weeks cost whose weekdays with strength are the set bits, Monday the lowest. */
    public int penalty(int weekdays, int weekdaysBefore) {
        return weight * Integer.bitCount(weekdays ^ weekdaysBefore);
    }
}
