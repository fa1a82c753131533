package org.groundwork.core.schedule.solve;

/**
 * Every way of placing a week's sessions that breaks no hard constraint within the week. The first four arrays are by
 * pattern, in the order of its codes, a pattern right before those that only add to it.
 *
 * @param costs what it costs within the week
 * @param sessions its packed {@link Code codes}
 * @param entries the number of its state towards the week before
 * @param exits the number of its state towards the week after
 * @param entryStates the states towards the week before; their classes are sets of sessions early in the week
 * @param exitStates the states towards the week after; their classes are sets of sessions late in the week
 * @param heads by class of an entry, what it costs after each class of late sessions of the week before
 * @param tails by class of an exit, what it means for each open code of the week after
 */
record WeekPatterns(
        int[] costs,
        int[] sessions,
        int[] entries,
        int[] exits,
        States entryStates,
        States exitStates,
        int[][] heads,
        int[][] tails) {

    int count() {
        return costs.length;
    }
}
