package org.groundwork.core.schedule.solve;

/**
 * The states between two weeks that one of them can be in, by number.
 *
 * @param weekdays the weekdays with strength, Monday the lowest bit
 * @param classes the class of consequences
 */
record States(int[] weekdays, int[] classes) {

    int count() {
        return weekdays.length;
    }
}
