package org.groundwork.formats.runplan;

/** How many days, and steps within days, the rules of one file may look at altogether, so that no set of rules takes long. Not thread-safe. */
final class RuleBudget {

    /** Some 1,370 years of days: 270 series of five years each. */
    static final int MOST_DAYS = 500_000;

    static final int DAYS_OF_A_PERIOD = 4;

    private int left = MOST_DAYS;

    /** Takes one day or step; false where none is left. */
    boolean takeDay() {
        left--;
        return left >= 0;
    }

    /** Takes what it costs to begin a period of a rule: a day, a week, a month or a year. */
    void takePeriod() {
        left -= DAYS_OF_A_PERIOD;
    }

    boolean isSpent() {
        return left < 0;
    }
}
